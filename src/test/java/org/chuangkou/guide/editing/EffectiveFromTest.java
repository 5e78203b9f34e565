package org.chuangkou.guide.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.chuangkou.base.Refusal;
import org.junit.jupiter.api.Test;

class EffectiveFromTest {
    private static final Instant NOW = Instant.parse("2026-11-20T04:00:00Z");

    @Test
    void a_day_to_come_begins_at_midnight_in_the_hall() {
        assertThat(new EffectiveFrom(true, "2026-12-01").instant(NOW, NOW))
                .isEqualTo(Instant.parse("2026-11-30T16:00:00Z"));
        assertThat(new EffectiveFrom(false, "2026-12-01").instant(NOW, NOW)).isEqualTo(NOW);
    }

    @Test
    void the_day_of_the_version_that_is_edited_keeps_its_hour() {
        Instant atNine = Instant.parse("2026-12-01T01:00:00Z");
        assertThat(EffectiveFrom.of(atNine, NOW).instant(atNine, NOW)).isEqualTo(atNine);
        assertThat(EffectiveFrom.of(NOW, NOW)).isEqualTo(EffectiveFrom.NOW);
    }

    @Test
    void a_day_that_has_begun_or_is_none_is_refused() {
        for (String day : List.of("2026-11-20", "2020-01-01", "", "morgen", "2099-01-01"))
            assertThatThrownBy(() -> new EffectiveFrom(true, day).instant(NOW, NOW))
                    .isInstanceOf(Refusal.class);
    }
}
