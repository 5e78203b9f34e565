package org.chuangkou.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DeathsTest {
    private Instant now = Instant.parse("2026-11-01T08:00:00Z");
    private final Deaths deaths = new Deaths(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void aSixthDeathInTenMinutesIsTheLast() {
        for (int i = 1; i <= 5; i++) {
            assertThat(deaths.mayLiveAgain()).isTrue();
        }
        assertThat(deaths.mayLiveAgain()).isFalse();
    }

    @Test
    void deathsOfLongAgoAreForgotten() {
        for (int i = 1; i <= 20; i++) {
            assertThat(deaths.mayLiveAgain()).isTrue();
            now = now.plus(Duration.ofMinutes(3));
        }
    }
}
