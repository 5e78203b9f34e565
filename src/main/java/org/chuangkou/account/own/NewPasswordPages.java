package org.chuangkou.account.own;

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
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.account.session.Credentials;
import org.chuangkou.account.session.Session;
import org.chuangkou.account.session.Sessions;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.web.Addresses;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.jspecify.annotations.Nullable;

/** Where somebody whose password was given out by an administrator chooses their own before anything else. */
@Controller("/new-password")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces("text/html")
@ExecuteOn(TaskExecutors.BLOCKING)
class NewPasswordPages {
    private final Sessions sessions;
    private final ChangingPassword changing;

    NewPasswordPages(Sessions sessions, ChangingPassword changing) {
        this.sessions = sessions;
        this.changing = changing;
    }

    record Form(String next, String name, List<Fault> errors) {}

    @Get
    HttpResponse<?> form(HttpRequest<?> request, @Nullable @QueryValue String next) {
        String inside = Paths.inside(next);
        return waiting(request)
                .<HttpResponse<?>>map(session -> HttpResponse.ok(page(session, inside, List.of())))
                .orElseGet(() -> HttpResponse.seeOther(URI.create(inside)));
    }

    @Post
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> choose(HttpRequest<?> request, @Body Map<String, String> form) {
        String next = Paths.inside(form.get("next"));
        Optional<Session> session = waiting(request);
        if (session.isEmpty()) return HttpResponse.seeOther(URI.create(next));
        var actor = new Actor(session.get().account().username(), Addresses.of(request));
        try {
            changing.change(session.get().id(), form.getOrDefault("fresh", ""), form.getOrDefault("again", ""), actor);
            return HttpResponse.seeOther(URI.create(next));
        } catch (Refusal refusal) {
            return HttpResponse.badRequest().body(page(session.get(), next, refusal.faults()));
        }
    }

    private Optional<Session> waiting(HttpRequest<?> request) {
        return Credentials.session(request)
                .flatMap(token -> sessions.find(token, true))
                .filter(session -> !session.locked() && session.account().mustChange());
    }

    private static View page(Session session, String next, List<Fault> faults) {
        return new View("account/new-password", new Form(next, session.account().name(), faults));
    }
}
