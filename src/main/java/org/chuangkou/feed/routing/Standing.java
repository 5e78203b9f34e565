package org.chuangkou.feed.routing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an employed clerk was for a while, and at what level: everything that routing asks for, unchanged from the one moment to
 * the other.
 *
 * @param to exclusive; {@link Standings#EVER} for what still holds
 * @param level of the recorded certificate
 * @param assessed by the platform's exams
 */
record Standing(
        String no,
        Instant from,
        Instant to,
        String name,
        String place,
        @Nullable String window,
        @Nullable Integer level,
        @Nullable Integer assessed) {

    /** The higher of the two levels, which is the lower number. */
    @Nullable
    Integer best() {
        if (level == null) return assessed;
        return assessed == null ? level : Integer.valueOf(Math.min(level, assessed));
    }

    /** Whether either level is at least that high. */
    boolean reaches(int needed) {
        Integer best = best();
        return best != null && best <= needed;
    }

    boolean holdsAt(Instant at) {
        return !from.isAfter(at) && to.isAfter(at);
    }

    /** The same standing until a later moment. */
    Standing until(Instant later) {
        return new Standing(no, from, later, name, place, window, level, assessed);
    }

    /** Whether nothing but the time is different. */
    boolean goesOnAs(Standing next) {
        return to.equals(next.from)
                && new Standing(no, next.from, next.to, name, place, window, level, assessed).equals(next);
    }
}
