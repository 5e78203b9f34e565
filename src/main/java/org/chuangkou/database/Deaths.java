package org.chuangkou.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often the server has died lately: more than five times in ten minutes is not mended by another start. */
final class Deaths {
    private static final int BEARABLE = 5;
    private static final Duration LATELY = Duration.ofMinutes(10);

    private final Clock clock;
    private final Deque<Instant> moments = new ArrayDeque<>();

    Deaths(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more death. @return whether another start is worth it */
    boolean mayLiveAgain() {
        Instant now = clock.instant();
        moments.addLast(now);
        moments.removeIf(moment -> moment.isBefore(now.minus(LATELY)));
        return moments.size() <= BEARABLE;
    }
}
