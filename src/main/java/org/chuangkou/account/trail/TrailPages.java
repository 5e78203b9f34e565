package org.chuangkou.account.trail;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.chuangkou.base.Message;
import org.chuangkou.base.Time;
import org.chuangkou.web.Language;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** The audit trail, for auditors alone; no route changes it. */
@Controller("/audit")
@Secured("AUDITOR")
@ExecuteOn(TaskExecutors.BLOCKING)
class TrailPages {
    private static final int SIZE = 50;

    private final TrailReading trail;
    private final TrailViews views;
    private final TrailExport export;
    private final Verifying verifying;
    private final Clock clock;

    TrailPages(TrailReading trail, TrailViews views, TrailExport export, Verifying verifying, Clock clock) {
        this.trail = trail;
        this.views = views;
        this.export = export;
        this.verifying = verifying;
        this.clock = clock;
    }

    record Choice(String value, Message text) {}

    /** @param older number before which the next page begins, when there is one */
    record Model(
            TrailFilter filter,
            List<Choice> actions,
            List<TrailViews.Line> lines,
            @Nullable Long older,
            boolean newest) {}

    record Checked(String state, Verifying.Finding finding) {}

    @Get
    @Produces("text/html")
    View show(
            @Nullable @QueryValue String actor,
            @Nullable @QueryValue String action,
            @Nullable @QueryValue String subject,
            @Nullable @QueryValue String from,
            @Nullable @QueryValue String to,
            @Nullable @QueryValue Long before) {
        var filter = TrailFilter.of(actor, action, subject, from, to);
        long below = before == null ? Long.MAX_VALUE : before;
        List<Entry> found = trail.before(below, filter, SIZE + 1);
        List<Entry> shown = found.subList(0, Math.min(SIZE, found.size()));
        Long older = found.size() > SIZE ? shown.getLast().sequence() : null;
        List<Choice> actions = trail.actions().stream()
                .map(each -> new Choice(each, views.action(each, "…")))
                .toList();
        return new View("account/audit", new Model(filter, actions, views.lines(shown), older, before == null));
    }

    @Get("/export.csv")
    @Produces("text/csv")
    HttpResponse<Publisher<byte[]>> export(
            HttpRequest<?> request,
            @Nullable @QueryValue String actor,
            @Nullable @QueryValue String action,
            @Nullable @QueryValue String subject,
            @Nullable @QueryValue String from,
            @Nullable @QueryValue String to) {
        var filter = TrailFilter.of(actor, action, subject, from, to);
        String name = "audit-" + LocalDate.ofInstant(clock.instant(), Time.HALL) + ".csv";
        return HttpResponse.ok(export.export(filter, Language.of(request), Viewer.actor(request)))
                .header("Content-Type", "text/csv;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store");
    }

    @Get("/verification")
    @Produces("text/html")
    View verify() {
        var finding = verifying.verify();
        String state = switch (finding) {
            case Verifying.Finding.Empty empty -> "empty";
            case Verifying.Finding.Complete complete -> "complete";
            case Verifying.Finding.Broken broken -> "broken";
        };
        return new View("account/verification", new Checked(state, finding));
    }
}
