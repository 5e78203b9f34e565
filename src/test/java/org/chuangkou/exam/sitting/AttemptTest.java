package org.chuangkou.exam.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.exam.sitting.SittingFixture.NOW;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptTest {
    private static final Instant END = NOW.plus(Duration.ofMinutes(25));

    @Test
    void it_runs_until_its_end_and_not_at_it() {
        Attempt attempt = SittingFixture.running();
        assertThat(attempt.running(END.minusMillis(1))).isTrue();
        assertThat(attempt.running(END)).isFalse();
        assertThat(attempt.left(END.minusSeconds(3))).isEqualTo(Duration.ofSeconds(3));
        assertThat(attempt.left(END.plusSeconds(3))).isEqualTo(Duration.ZERO);
    }

    @Test
    void while_it_is_paused_time_neither_passes_nor_ends() {
        Attempt paused = SittingFixture.attempt(AttemptState.RUNNING, 1, NOW);
        assertThat(paused.running(END.plusSeconds(3600))).isTrue();
        assertThat(paused.left(END.plusSeconds(3600))).isEqualTo(Duration.ofMinutes(25));
    }

    @Test
    void one_that_has_ended_runs_no_more_though_it_was_paused() {
        Attempt closed = SittingFixture.attempt(AttemptState.CLOSED, 1, NOW);
        assertThat(closed.running(NOW)).isFalse();
        assertThat(closed.paused()).isFalse();
        assertThat(closed.left(NOW)).isEqualTo(Duration.ZERO);
    }
}
