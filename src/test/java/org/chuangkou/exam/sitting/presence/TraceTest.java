package org.chuangkou.exam.sitting.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.chuangkou.exam.sitting.presence.PresenceRows.PresenceRow;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    private final Trace trace = new Trace("exam", "clerk", NOW);

    @Test
    void what_was_told_once_is_not_told_again() {
        trace.seen(NOW, "10.0.0.1", "one");
        trace.left(2, true);
        PresenceRow first = trace.take(NOW);
        assertThat(first.timesLeft()).isEqualTo(2);
        assertThat(first.away()).isTrue();
        assertThat(trace.take(NOW)).isNull();
        trace.left(1, false);
        assertThat(trace.take(NOW).timesLeft()).isEqualTo(1);
    }

    @Test
    void another_address_and_another_device_are_noticed() {
        trace.seen(NOW, "10.0.0.1", "one");
        trace.seen(NOW, "10.0.0.1", "one");
        assertThat(trace.take(NOW).moves()).isZero();
        trace.seen(NOW, "10.0.0.2", "two");
        trace.refused();
        PresenceRow row = trace.take(NOW);
        assertThat(row.moves()).isEqualTo(1);
        assertThat(row.devices()).isEqualTo(2);
        assertThat(row.address()).isEqualTo("10.0.0.2");
    }

    @Test
    void what_could_not_be_written_is_told_another_time() {
        trace.saved(NOW);
        trace.giveBack(trace.take(NOW));
        trace.saved(NOW);
        assertThat(trace.take(NOW).saves()).isEqualTo(2);
    }

    @Test
    void saves_of_the_last_minute_fade_without_anything_happening() {
        trace.saved(NOW);
        assertThat(trace.take(NOW).savesMinute()).isEqualTo(1);
        assertThat(trace.take(NOW.plusSeconds(30))).isNull();
        assertThat(trace.take(NOW.plusSeconds(65)).savesMinute()).isZero();
        assertThat(trace.forgotten(NOW.plusSeconds(700))).isTrue();
    }
}
