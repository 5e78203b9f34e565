package org.chuangkou.exam.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.exam.sitting.SittingFixture.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chuangkou.exam.room.BoardRow.State;
import org.chuangkou.exam.schedule.Candidate;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Rules;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.AttemptState;
import org.chuangkou.exam.sitting.SittingFixture;
import org.chuangkou.exam.sitting.presence.Presence;
import org.chuangkou.exam.sitting.seat.Seat;
import org.chuangkou.exam.sitting.seat.Seat.Bar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowOfTest {
    private static final Candidate CLERK = new Candidate("exam", "clerk", 1, 0);
    private static final Seat PLAIN = Seat.plain("exam", "clerk");

    private static Presence seen(Instant at, int left, int devices, String address) {
        return new Presence("clerk", at, false, left, 3, 2, address, 0, devices);
    }

    private static Presence seen(Instant at) {
        return seen(at, 0, 0, "10.0.0.1");
    }

    private static RowOf of(Exam exam, Seat seat, @Nullable Attempt attempt, @Nullable Presence presence) {
        return new RowOf(exam, CLERK, "林小满", seat, attempt, attempt == null ? null : 4, 20, presence, false, NOW);
    }

    private static State state(Seat seat, @Nullable Attempt attempt, @Nullable Presence presence) {
        return of(SittingFixture.exam(Rules.NONE), seat, attempt, presence).state();
    }

    private static Seat barred(Bar bar) {
        return new Seat("exam", "clerk", null, null, null, bar, "原因", 0, 0);
    }

    @Test
    void who_has_not_begun_is_absent_ready_or_not_there() {
        assertThat(state(PLAIN, null, null)).isEqualTo(State.NOT_BEGUN);
        assertThat(state(PLAIN, null, seen(NOW.minusSeconds(5)))).isEqualTo(State.READY);
        assertThat(state(PLAIN, null, seen(NOW.minusSeconds(90)))).isEqualTo(State.NOT_BEGUN);
        assertThat(state(barred(Bar.ABSENT), null, seen(NOW))).isEqualTo(State.ABSENT);
    }

    @Test
    void who_is_not_heard_of_for_half_a_minute_is_offline() {
        Attempt attempt = SittingFixture.running();
        assertThat(state(PLAIN, attempt, seen(NOW.minusSeconds(29)))).isEqualTo(State.WORKING);
        assertThat(state(PLAIN, attempt, seen(NOW.minusSeconds(30)))).isEqualTo(State.OFFLINE);
        assertThat(state(PLAIN, attempt, null)).isEqualTo(State.OFFLINE);
    }

    @Test
    void an_attempt_may_be_paused_done_or_not_count() {
        assertThat(state(PLAIN, SittingFixture.attempt(AttemptState.RUNNING, 1, NOW), null))
                .isEqualTo(State.PAUSED);
        assertThat(state(PLAIN, SittingFixture.attempt(AttemptState.SUBMITTED, 1, null), seen(NOW)))
                .isEqualTo(State.DONE);
        assertThat(state(PLAIN, SittingFixture.attempt(AttemptState.VOID, 1, null), null))
                .isEqualTo(State.NOT_BEGUN);
        assertThat(state(barred(Bar.BREACH), SittingFixture.running(), seen(NOW)))
                .isEqualTo(State.BREACH);
    }

    @Test
    void what_an_invigilator_should_look_at_is_flagged() {
        Exam strict = SittingFixture.exam(new Rules(5, false, true, List.of("10.1.0.0/16")));
        assertThat(of(strict, PLAIN, null, null).row().flags()).containsExactly("late");
        assertThat(of(strict, PLAIN, SittingFixture.running(), seen(NOW, 2, 1, "10.2.0.1"))
                        .row()
                        .flags())
                .containsExactly("left", "device", "address");
        assertThat(of(strict, PLAIN, SittingFixture.running(), seen(NOW, 0, 0, "10.1.0.1"))
                        .row()
                        .flags())
                .isEmpty();
    }

    @Test
    void being_heard_of_again_is_no_change_while_somebody_works() {
        Exam exam = SittingFixture.exam(Rules.NONE);
        Attempt attempt = SittingFixture.running();
        BoardRow before =
                of(exam, PLAIN, attempt, seen(NOW.minus(Duration.ofSeconds(9)))).row();
        BoardRow after = of(exam, PLAIN, attempt, seen(NOW)).row();
        assertThat(after).isNotEqualTo(before);
        assertThat(after.looksLike(before)).isTrue();
        BoardRow offline = of(exam, PLAIN, attempt, seen(NOW.minusSeconds(40))).row();
        assertThat(after.looksLike(offline)).isFalse();
        assertThat(offline.seenAt()).startsWith("2026-11-20T08:59:20");
    }
}
