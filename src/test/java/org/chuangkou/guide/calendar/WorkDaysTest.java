package org.chuangkou.guide.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkDaysTest {
    private static final WorkDays SHIPPED =
            new WorkDays(ShippedCalendar.days(ShippedCalendar.read(Path.of("question-bank", "calendar.yaml"))));
    private static final WorkDays NOTHING_ORDERED = new WorkDays(List.of());

    @Test
    void a_limit_begins_on_the_next_working_day_and_jumps_over_weekends() {
        LocalDate friday = LocalDate.of(2026, 11, 20);
        assertThat(NOTHING_ORDERED.afterWorking(friday, 1)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(NOTHING_ORDERED.afterWorking(friday, 5)).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(NOTHING_ORDERED.afterWorking(friday, 0)).isEqualTo(friday);
    }

    @Test
    void holidays_are_left_out_and_make_up_days_count() {
        assertThat(SHIPPED.works(LocalDate.of(2026, 10, 10)))
                .as("a Saturday that is worked")
                .isTrue();
        assertThat(SHIPPED.works(LocalDate.of(2026, 10, 7)))
                .as("a Wednesday that is not")
                .isFalse();
        assertThat(SHIPPED.afterWorking(LocalDate.of(2026, 9, 30), 3)).isEqualTo(LocalDate.of(2026, 10, 10));
    }

    @Test
    void what_the_hall_says_of_a_day_holds() {
        LocalDate saturday = LocalDate.of(2026, 11, 21);
        var days = new WorkDays(List.of(new CalendarDay(saturday, DayKind.WORK, "防汛加班")));
        assertThat(days.works(saturday)).isTrue();
        assertThat(days.works(saturday.plusDays(1))).isFalse();
    }

    @Test
    void calendar_days_end_on_a_day_that_is_worked() {
        assertThat(SHIPPED.afterCalendar(LocalDate.of(2026, 9, 25), 7)).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(SHIPPED.afterCalendar(LocalDate.of(2026, 11, 2), 7)).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(SHIPPED.afterCalendar(LocalDate.of(2026, 10, 1), 0)).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    @Test
    void a_year_without_a_holiday_is_not_known() {
        assertThat(SHIPPED.knows(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .isTrue();
        assertThat(SHIPPED.knows(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 4)))
                .isFalse();
    }

    @Property
    void what_is_counted_forth_is_counted_back(
            @ForAll @IntRange(min = 0, max = 700) int from, @ForAll @IntRange(min = 0, max = 60) int days) {
        LocalDate start = LocalDate.of(2025, 1, 1).plusDays(from);
        LocalDate end = SHIPPED.afterWorking(start, days);
        assertThat(SHIPPED.between(start, end)).isEqualTo(days);
        assertThat(days == 0 || SHIPPED.works(end)).isTrue();
    }

    @Property
    void a_day_past_counts_below_zero(
            @ForAll @IntRange(min = 0, max = 300) int from, @ForAll @IntRange(min = 1, max = 30) int days) {
        LocalDate end = LocalDate.of(2025, 6, 1).plusDays(from);
        LocalDate now = NOTHING_ORDERED.afterWorking(end, days);
        assertThat(NOTHING_ORDERED.between(now, end)).isEqualTo(-days);
    }

    @Test
    void every_shipped_make_up_day_is_a_weekend_and_no_day_is_said_twice() {
        List<CalendarDay> days = ShippedCalendar.days(ShippedCalendar.read(Path.of("question-bank", "calendar.yaml")));
        assertThat(days).extracting(CalendarDay::day).doesNotHaveDuplicates();
        assertThat(days.stream().filter(day -> day.kind() == DayKind.WORK))
                .extracting(day -> day.day().getDayOfWeek())
                .isSubsetOf(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }
}
