package org.chuangkou.account.terminal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chuangkou.account.terminal.ManagingTerminals.Coded;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** The hall's terminals, for administrators. */
@Controller("/admin/terminals")
@Secured("ADMIN")
@Produces("text/html")
@ExecuteOn(TaskExecutors.BLOCKING)
class TerminalAdminPages {
    private final ManagingTerminals managing;
    private final Terminals terminals;
    private final Clock clock;

    TerminalAdminPages(ManagingTerminals managing, Terminals terminals, Clock clock) {
        this.managing = managing;
        this.terminals = terminals;
        this.clock = clock;
    }

    /** @param state {@code new}, {@code code}, {@code registered} or {@code revoked} */
    record Line(
            String id,
            String name,
            @Nullable String place,
            @Nullable String window,
            String state,
            @Nullable Instant codeUntil,
            @Nullable Instant registeredAt,
            @Nullable Instant revokedAt) {}

    record Model(List<Line> terminals, @Nullable Coded coded, Map<String, String> form, List<Fault> errors) {}

    @Get
    View show() {
        return page(null, Map.of(), List.of());
    }

    /** Answers with the page itself instead of a redirect: the code is kept nowhere and shown only here. */
    @Post
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> create(HttpRequest<?> request, @Body Map<String, String> form) {
        try {
            Coded coded = managing.create(
                    form.getOrDefault("name", ""),
                    form.getOrDefault("place", ""),
                    form.getOrDefault("window", ""),
                    Viewer.actor(request));
            return HttpResponse.ok(page(coded, Map.of(), List.of()));
        } catch (Refusal refusal) {
            return HttpResponse.badRequest().body(page(null, form, refusal.faults()));
        }
    }

    @Post("/{id}/code")
    @Consumes("application/x-www-form-urlencoded")
    View code(HttpRequest<?> request, String id) {
        return page(managing.codeAgain(id, Viewer.actor(request)), Map.of(), List.of());
    }

    @Post("/{id}/revoke")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> revoke(HttpRequest<?> request, String id) {
        managing.revoke(id, Viewer.actor(request));
        terminals.forgetAll();
        return HttpResponse.seeOther(URI.create("/admin/terminals"));
    }

    private View page(@Nullable Coded coded, Map<String, String> form, List<Fault> errors) {
        Instant now = clock.instant();
        List<Line> lines = managing.all().stream().map(t -> line(t, now)).toList();
        return new View("account/terminals", new Model(lines, coded, form, errors));
    }

    private static Line line(Terminal t, Instant now) {
        Instant codeUntil = t.openUntil(now).orElse(null);
        String state = "new";
        if (t.revokedAt() != null) state = "revoked";
        else if (codeUntil != null) state = "code";
        else if (t.tokenHash() != null) state = "registered";
        return new Line(t.id(), t.name(), t.place(), t.hallWindow(), state, codeUntil, t.registeredAt(), t.revokedAt());
    }
}
