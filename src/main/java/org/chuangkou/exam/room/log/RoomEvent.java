package org.chuangkou.exam.room.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done in a room.
 *
 * @param candidate to whom, null for the room as a whole
 * @param what word of the step
 * @param seconds that it gave, null when it gave none
 * @param username who did it
 */
public record RoomEvent(
        String exam,
        @Nullable String candidate,
        String what,
        String reason,
        @Nullable Integer seconds,
        String username,
        Instant at) {}
