package org.chuangkou.exam.schedule;

import java.time.Instant;
import java.util.List;
import org.chuangkou.base.Time;
import org.jspecify.annotations.Nullable;

/**
 * An exam as the contract answers it.
 *
 * @param state waiting, open or closed, by the server's clock
 * @param candidates how many, for examiners only
 */
record ExamAnswer(
        String id,
        String kind,
        String title,
        String blueprint,
        int level,
        @Nullable String opensAt,
        @Nullable String closesAt,
        int minutes,
        int passMark,
        String state,
        @Nullable Integer lateMinutes,
        boolean byHand,
        boolean oneDevice,
        List<String> addresses,
        @Nullable String releasedAt,
        @Nullable Integer candidates) {

    static ExamAnswer of(Exam exam, Instant now) {
        return new ExamAnswer(
                exam.id(),
                exam.kind().word(),
                exam.title(),
                exam.blueprint(),
                exam.level(),
                Time.isoOrNull(exam.opensAt()),
                Time.isoOrNull(exam.closesAt()),
                exam.minutes(),
                exam.passMark(),
                exam.phase(now).word(),
                exam.rules().lateMinutes(),
                exam.rules().byHand(),
                exam.rules().oneDevice(),
                exam.rules().addresses(),
                Time.isoOrNull(exam.releasedAt()),
                null);
    }

    ExamAnswer with(int count) {
        return new ExamAnswer(
                id,
                kind,
                title,
                blueprint,
                level,
                opensAt,
                closesAt,
                minutes,
                passMark,
                state,
                lateMinutes,
                byHand,
                oneDevice,
                addresses,
                releasedAt,
                count);
    }
}
