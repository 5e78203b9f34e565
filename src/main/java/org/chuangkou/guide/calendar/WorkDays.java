package org.chuangkou.guide.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts time limits. Monday to Friday are worked, but for the holidays and make-up days (调休) that have been ordered. The
 * day on which something happens is not counted (民法典第二百零一条), so a limit of one working day ends on the next one.
 */
public final class WorkDays {
    private final Map<LocalDate, DayKind> ordered = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    public WorkDays(Collection<CalendarDay> days) {
        for (CalendarDay day : days) {
            ordered.put(day.day(), day.kind());
            if (day.kind() == DayKind.REST) years.add(day.day().getYear());
        }
    }

    public boolean works(LocalDate day) {
        return switch (ordered.getOrDefault(day, DayKind.USUAL)) {
            case REST -> false;
            case WORK -> true;
            case USUAL -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        };
    }

    /** The last day of a limit of so many working days (工作日) that begins to run on {@code start}. */
    public LocalDate afterWorking(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (works(day)) left--;
        }
        return day;
    }

    /** The same in calendar days (自然日): a last day that is not worked moves to the next one that is (第二百零三条). */
    public LocalDate afterCalendar(LocalDate start, int days) {
        LocalDate day = start.plusDays(days);
        while (days > 0 && !works(day)) day = day.plusDays(1);
        return day;
    }

    /** How many working days there are after {@code start} up to and including {@code end}; negative when it is past. */
    public int between(LocalDate start, LocalDate end) {
        int count = 0;
        for (LocalDate day = start; day.isBefore(end); ) {
            day = day.plusDays(1);
            if (works(day)) count++;
        }
        for (LocalDate day = start; day.isAfter(end); day = day.minusDays(1)) if (works(day)) count--;
        return count;
    }

    /** Whether the holidays of every year from one day to the other have been entered, so that the count can be trusted. */
    public boolean knows(LocalDate from, LocalDate to) {
        for (int year = from.getYear(); year <= to.getYear(); year++) if (!years.contains(year)) return false;
        return true;
    }
}
