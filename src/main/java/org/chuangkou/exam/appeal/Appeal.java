package org.chuangkou.exam.appeal;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's appeal (复核申请) against a result.
 *
 * @param slot of the paper, empty for the result as a whole
 * @param reason of the decision, empty while there is none
 */
public record Appeal(
        String id,
        String exam,
        String attempt,
        String slot,
        String candidate,
        String text,
        Instant madeAt,
        State state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String reason) {
    public enum State {
        OPEN,
        /** The candidate is right; what follows from it is a correction. */
        ACCEPTED,
        REFUSED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
