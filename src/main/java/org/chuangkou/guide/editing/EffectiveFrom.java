package org.chuangkou.guide.editing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.Time;

/**
 * From when a version is to be in force.
 *
 * @param later whether it is a day to come; else it is now
 * @param day as typed, 2026-12-01
 */
record EffectiveFrom(boolean later, String day) {
    private static final int FARTHEST_YEARS = 10;
    static final EffectiveFrom NOW = new EffectiveFrom(false, "");

    static EffectiveFrom of(Instant at, Instant now) {
        return at.isAfter(now)
                ? new EffectiveFrom(true, LocalDate.ofInstant(at, Time.HALL).toString())
                : NOW;
    }

    /**
     * The beginning of that day in the hall; if {@code known}, the moment of the version that was edited, lies in that
     * day, just that.
     */
    Instant instant(Instant known, Instant now) {
        if (!later) return now;
        LocalDate today = LocalDate.ofInstant(now, Time.HALL);
        LocalDate wanted = parse();
        if (wanted.equals(LocalDate.ofInstant(known, Time.HALL)) && known.isAfter(now)) return known;
        if (!wanted.isAfter(today) || wanted.isAfter(today.plusYears(FARTHEST_YEARS))) throw wrong();
        return wanted.atStartOfDay(Time.HALL).toInstant();
    }

    private LocalDate parse() {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw wrong();
        }
    }

    private static Refusal wrong() {
        return Refusal.invalid(List.of(Fault.field("day", "editing.bad-day", FARTHEST_YEARS)));
    }
}
