package org.chuangkou.exam.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.exam.sitting.SittingFixture.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Rules;
import org.chuangkou.exam.sitting.seat.Seat;
import org.chuangkou.exam.sitting.seat.Seat.Bar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final Seat PLAIN = Seat.plain("exam", "clerk");

    private static Seat seat(@Nullable Instant admittedAt, @Nullable Bar bar, int resits) {
        return new Seat("exam", "clerk", null, null, admittedAt, bar, null, 0, resits);
    }

    /** Why not, in the words of the message key; empty when it may be begun. */
    private static String why(Exam exam, Seat seat, @Nullable Attempt last, Instant now) {
        return new Admission(exam, seat, last, now)
                .refusal()
                .map(refusal -> refusal.reason().key())
                .orElse("");
    }

    @Test
    void it_is_begun_while_it_is_open() {
        Exam exam = SittingFixture.exam(Rules.NONE);
        assertThat(why(exam, PLAIN, null, NOW.minus(Duration.ofHours(1)))).isEqualTo("exam.not-begun");
        assertThat(why(exam, PLAIN, null, NOW)).isEmpty();
        assertThat(why(exam, PLAIN, null, NOW.plus(Duration.ofHours(2)))).isEqualTo("exam.closed");
    }

    @Test
    void late_is_later_than_the_rule_and_an_invigilator_may_admit() {
        Exam exam = SittingFixture.exam(SittingFixture.late(10));
        assertThat(why(exam, PLAIN, null, NOW)).isEmpty();
        assertThat(why(exam, PLAIN, null, NOW.plusSeconds(1))).isEqualTo("exam.late");
        assertThat(why(exam, seat(NOW, null, 0), null, NOW.plusSeconds(1))).isEmpty();
    }

    @Test
    void who_was_absent_or_broke_the_rules_does_not_begin() {
        Exam exam = SittingFixture.exam(Rules.NONE);
        assertThat(why(exam, seat(null, Bar.ABSENT, 0), null, NOW)).isEqualTo("exam.barred.absent");
        assertThat(why(exam, seat(NOW, Bar.BREACH, 3), null, NOW)).isEqualTo("exam.barred.breach");
    }

    @Test
    void it_is_sat_once_and_once_more_for_each_resit() {
        Exam exam = SittingFixture.exam(Rules.NONE);
        Attempt first = SittingFixture.attempt(AttemptState.CLOSED, 1, null);
        Attempt second = SittingFixture.attempt(AttemptState.VOID, 2, null);
        assertThat(why(exam, PLAIN, first, NOW)).isEqualTo("attempt.once");
        assertThat(why(exam, seat(null, null, 1), first, NOW)).isEmpty();
        assertThat(why(exam, seat(null, null, 1), second, NOW)).isEqualTo("attempt.once");
    }

    @Test
    void only_from_the_room_s_addresses_where_there_are_any() {
        Exam exam = SittingFixture.exam(new Rules(null, false, false, List.of("10.1.2.0/24", "2001:db8::/32")));
        assertThat(exam.rules().allow("10.1.2.77")).isTrue();
        assertThat(exam.rules().allow("2001:db8::1")).isTrue();
        assertThat(exam.rules().allow("10.1.3.1")).isFalse();
        assertThat(exam.rules().allow("-")).isFalse();
        assertThat(Rules.NONE.allow("10.1.3.1")).isTrue();
    }
}
