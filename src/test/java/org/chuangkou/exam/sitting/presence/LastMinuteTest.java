package org.chuangkou.exam.sitting.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LastMinuteTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    @Property
    void a_minute_holds_what_came_in_it(
            @ForAll @IntRange(min = 0, max = 54) int earlier, @ForAll @IntRange(min = 65, max = 5000) int later) {
        var minute = new LastMinute();
        minute.count(NOW);
        minute.count(NOW.plusSeconds(earlier));
        assertThat(minute.count(NOW.plusSeconds(54), 0)).isEqualTo(2);
        assertThat(minute.count(NOW.plusSeconds(earlier + later), 0)).isZero();
    }
}
