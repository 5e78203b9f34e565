package org.chuangkou.exam.room.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chuangkou.base.Message;

/**
 * What came of a step.
 *
 * @param done to whom it was done
 * @param left to whom not, and why
 * @param codes that were given out, by candidate
 */
public record Outcome(List<String> done, Map<String, Message> left, Map<String, String> codes) {

    static Outcome done(List<String> done) {
        return new Outcome(done, Map.of(), Map.of());
    }

    /** Those for whom it makes sense, and the others with one reason why it does not. */
    static Outcome split(List<String> candidates, Predicate<String> sensible, String whyNot) {
        var done = new ArrayList<String>();
        var left = new LinkedHashMap<String, Message>();
        for (String candidate : candidates)
            if (sensible.test(candidate)) done.add(candidate);
            else left.put(candidate, Message.of(whyNot));
        return new Outcome(done, left, Map.of());
    }

    Outcome with(Map<String, String> given) {
        return new Outcome(done, left, given);
    }
}
