package org.chuangkou.account.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.Time;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; an empty text stands for all.
 *
 * @param subject beginning of the subject, e.g. {@code account:} or {@code account:clerk}
 * @param from first day, {@code yyyy-mm-dd}
 * @param to last day
 */
record TrailFilter(String actor, String action, String subject, String from, String to) {

    static TrailFilter of(
            @Nullable String actor,
            @Nullable String action,
            @Nullable String subject,
            @Nullable String from,
            @Nullable String to) {
        var filter = new TrailFilter(plain(actor), plain(action), plain(subject), plain(from), plain(to));
        var faults = new ArrayList<Fault>();
        if (!isDay(filter.from)) faults.add(Fault.field("from", "refusal.value"));
        if (!isDay(filter.to)) faults.add(Fault.field("to", "refusal.value"));
        if (!faults.isEmpty()) throw Refusal.invalid(List.copyOf(faults));
        return filter;
    }

    Instant since() {
        return from.isEmpty() ? Instant.parse("2000-01-01T00:00:00Z") : start(LocalDate.parse(from));
    }

    Instant until() {
        return to.isEmpty()
                ? Instant.parse("9000-01-01T00:00:00Z")
                : start(LocalDate.parse(to).plusDays(1));
    }

    String subjectPattern() {
        return subject.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Time.HALL).toInstant();
    }

    private static boolean isDay(String text) {
        try {
            return text.isEmpty() || LocalDate.parse(text).getYear() < 9000;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
