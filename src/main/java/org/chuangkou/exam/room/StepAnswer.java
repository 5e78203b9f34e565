package org.chuangkou.exam.room;

import java.util.List;
import java.util.Locale;
import org.chuangkou.base.Messages;
import org.chuangkou.exam.room.step.Outcome;
import org.chuangkou.exam.sitting.seat.ResumeCodes;

/**
 * What came of a step.
 *
 * @param done user names of those to whom it was done
 * @param left to whom not, with the reason in the reader's language
 * @param codes given out; they are shown only here
 */
record StepAnswer(String step, List<String> done, List<Left> left, List<Code> codes) {
    record Left(String candidate, String message) {}

    /** @param minutes for which it is good */
    record Code(String candidate, String code, long minutes) {}

    static StepAnswer of(String step, Outcome outcome, Messages messages, Locale locale) {
        return new StepAnswer(
                step,
                outcome.done(),
                outcome.left().entrySet().stream()
                        .map(left -> new Left(left.getKey(), messages.say(locale, left.getValue())))
                        .toList(),
                outcome.codes().entrySet().stream()
                        .map(code -> new Code(code.getKey(), code.getValue(), ResumeCodes.LIFE.toMinutes()))
                        .toList());
    }
}
