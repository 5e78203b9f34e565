package org.chuangkou.guide.calendar;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.Time;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** The year's holidays and make-up days; a manager enters what has newly been ordered. */
@Controller("/calendar")
@Produces("text/html")
@Secured({"CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN", "AUDITOR", "SYSTEM"})
@ExecuteOn(TaskExecutors.BLOCKING)
class CalendarPages {
    private final Calendar calendar;
    private final Clock clock;

    CalendarPages(Calendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param known whether any holiday of the year has been entered */
    record Page(
            int year,
            boolean known,
            List<Integer> years,
            List<CalendarDay> days,
            Map<String, String> form,
            List<Fault> errors) {}

    @Get
    View show(@Nullable @QueryValue Integer year) {
        return page(year == null ? today().getYear() : year, Map.of(), List.of());
    }

    @Post
    @Secured({"MANAGER", "ADMIN"})
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> say(HttpRequest<?> request, @Body Map<String, String> form) {
        try {
            LocalDate day = day(form.getOrDefault("day", ""));
            calendar.say(
                    day,
                    kind(form.getOrDefault("kind", "")),
                    form.getOrDefault("name", "").strip(),
                    Viewer.actor(request));
            return HttpResponse.seeOther(URI.create("/calendar?year=" + day.getYear()));
        } catch (Refusal refusal) {
            if (refusal.faults().isEmpty()) throw refusal;
            return HttpResponse.badRequest().body(page(today().getYear(), form, refusal.faults()));
        }
    }

    private View page(int year, Map<String, String> form, List<Fault> errors) {
        List<CalendarDay> all = calendar.all();
        int now = today().getYear();
        List<Integer> years = Stream.concat(all.stream().map(day -> day.day().getYear()), Stream.of(now, now + 1))
                .distinct()
                .sorted()
                .toList();
        List<CalendarDay> days =
                all.stream().filter(day -> day.day().getYear() == year).toList();
        boolean known = days.stream().anyMatch(day -> day.kind() == DayKind.REST);
        return new View("guide/calendar/calendar", new Page(year, known, years, days, form, errors));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Time.HALL);
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() >= 2000 && day.getYear() < 2100) return day;
        } catch (DateTimeException e) {
            // The same sentence as for a day out of range.
        }
        throw Refusal.invalid(List.of(Fault.field("day", "calendar.bad-day", text)));
    }

    private static DayKind kind(String text) {
        return Stream.of(DayKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(List.of(Fault.field("kind", "refusal.missing"))));
    }
}
