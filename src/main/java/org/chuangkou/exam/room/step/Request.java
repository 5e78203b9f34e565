package org.chuangkou.exam.room.step;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an invigilator asks for, as it came.
 *
 * @param candidates user names
 * @param all whoever is a candidate, where the step allows that
 * @param minutes null when none were said, or no number
 */
public record Request(
        List<String> candidates,
        boolean all,
        String reason,
        @Nullable Integer minutes,
        String seat) {
    public Request {
        candidates = List.copyOf(candidates);
        reason = reason.strip();
        seat = seat.strip();
    }
}
