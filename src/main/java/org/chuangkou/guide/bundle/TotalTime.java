package org.chuangkou.guide.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chuangkou.guide.bundle.Bundle.Step;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.Guide.Limit;
import org.jspecify.annotations.Nullable;

/**
 * How long a bundle takes when every step begins as soon as it may: the longest way through it in working days, by the
 * promised limits where there are any, else by those of the law.
 *
 * @param days working days on the longest way, not counting what is open
 * @param always the same without the steps that only some need
 * @param open steps whose days are not in the sum, and why
 */
public record TotalTime(int days, int always, List<Open> open) {

    public enum Reason {
        /** No guide in use tells a limit. */
        NO_LIMIT,
        /** The limit is in calendar days, which cannot be added to working days. */
        CALENDAR_DAYS,
        /** The hall does not handle it now, or knows no guide for it. */
        NO_GUIDE
    }

    /** @param days the calendar days, if that is why */
    public record Open(String step, Reason reason, @Nullable Integer days) {}

    public static TotalTime of(Order order, List<StepGuide> steps) {
        Map<String, Integer> days = new HashMap<>();
        var open = new ArrayList<Open>();
        for (StepGuide step : steps) {
            String key = step.step().key();
            Limit limit = limit(step);
            if (limit != null && (limit.unit().equals("工作日") || limit.days() == 0)) days.put(key, limit.days());
            else if (limit != null) open.add(new Open(key, Reason.CALENDAR_DAYS, limit.days()));
            else
                open.add(new Open(
                        key, step.state() == StepGuide.State.IN_USE ? Reason.NO_LIMIT : Reason.NO_GUIDE, null));
        }
        return new TotalTime(
                longest(order, days, step -> true), longest(order, days, step -> !step.optional()), List.copyOf(open));
    }

    /** The limit that counts: the promised one, else that of the law; null when the hall does not handle the item now. */
    public static @Nullable Limit limit(StepGuide step) {
        Guide guide = step.guide();
        if (guide == null || guide.limits() == null || step.state() != StepGuide.State.IN_USE) return null;
        return guide.limits().promised() != null
                ? guide.limits().promised()
                : guide.limits().statutory();
    }

    private static int longest(Order order, Map<String, Integer> days, Predicate<Step> counted) {
        Map<String, Integer> finished = new HashMap<>();
        int longest = 0;
        for (Step step : order.steps()) {
            int begun = step.after().stream().mapToInt(finished::get).max().orElse(0);
            int end = begun + (counted.test(step) ? days.getOrDefault(step.key(), 0) : 0);
            finished.put(step.key(), end);
            longest = Math.max(longest, end);
        }
        return longest;
    }
}
