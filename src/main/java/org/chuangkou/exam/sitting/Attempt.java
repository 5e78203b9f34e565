package org.chuangkou.exam.sitting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person sits one paper.
 *
 * @param paper number of the paper among those of this candidate in this exam
 * @param endsAt when the server closes it, whatever a clock elsewhere says
 * @param endedAt when it ended indeed, null while it runs
 */
public record Attempt(
        String id,
        String exam,
        String candidate,
        int paper,
        AttemptState state,
        Instant startedAt,
        Instant endsAt,
        @Nullable Instant endedAt) {

    public boolean running(Instant now) {
        return state == AttemptState.RUNNING && now.isBefore(endsAt);
    }
}
