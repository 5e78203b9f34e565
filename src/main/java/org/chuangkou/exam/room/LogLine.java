package org.chuangkou.exam.room;

import java.util.Map;
import org.chuangkou.base.Time;
import org.chuangkou.exam.room.log.RoomEvent;
import org.jspecify.annotations.Nullable;

/**
 * A line of the room's log as its page shows it.
 *
 * @param candidate name, null for the room as a whole, or for many
 * @param people to how many, 0 for the room as a whole
 * @param what word of the step
 * @param username who did it
 */
record LogLine(
        String at,
        @Nullable String candidate,
        int people,
        String what,
        String reason,
        @Nullable Integer minutes,
        String username) {
    static LogLine of(RoomEvent event, Map<String, String> names) {
        return of(event, event.candidate() == null ? 0 : 1, names);
    }

    static LogLine of(RoomEvent event, int people, Map<String, String> names) {
        return new LogLine(
                Time.iso(event.at()),
                people != 1 || event.candidate() == null
                        ? null
                        : names.getOrDefault(event.candidate(), event.candidate()),
                people,
                event.what(),
                event.reason(),
                event.seconds() == null ? null : event.seconds() / 60,
                event.username());
    }
}
