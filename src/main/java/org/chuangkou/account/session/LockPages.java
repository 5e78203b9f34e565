package org.chuangkou.account.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.account.ForPersons;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.web.Addresses;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** Leaving the desk and coming back. */
@Controller
@Produces("text/html")
@ExecuteOn(TaskExecutors.BLOCKING)
class LockPages {
    private final Locking locking;
    private final ShutDoor shutDoor;

    LockPages(Locking locking, ShutDoor shutDoor) {
        this.locking = locking;
        this.shutDoor = shutDoor;
    }

    /** @param pin whether the PIN is asked, else the password */
    record Form(String next, String name, boolean pin, List<Fault> errors) {}

    /** On a hall terminal the page stays readable; elsewhere the unlock page takes its place. */
    @Post("/lock")
    @ForPersons
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> lock(HttpRequest<?> request, @Nullable @Body Map<String, String> form) {
        String back = Paths.inside(form == null ? null : form.get("back"));
        Credentials.session(request).ifPresent(token -> locking.lock(token, Viewer.actor(request)));
        return Credentials.terminal(request).isPresent() ? to(back) : to(with("/unlock", back));
    }

    @Get("/unlock")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> form(HttpRequest<?> request, @Nullable @QueryValue String next) {
        String inside = Paths.inside(next);
        return locked(request)
                .<HttpResponse<?>>map(session -> HttpResponse.ok(page(session, inside, null)))
                .orElseGet(() -> to(inside));
    }

    @Post("/unlock")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> unlock(HttpRequest<?> request, @Body Map<String, String> form) {
        String next = Paths.inside(form.get("next"));
        Optional<Session> session = locked(request);
        if (session.isEmpty()) return to(next);
        var outcome = locking.unlock(session.get(), form.getOrDefault("secret", ""), Addresses.of(request));
        return switch (outcome) {
            case Locking.Outcome.Unlocked() -> to(next);
            case Locking.Outcome.Wrong(int left) ->
                HttpResponse.unauthorized().body(page(session.get(), next, wrong(session.get(), left)));
            case Locking.Outcome.Ended() ->
                to(with("/sign-in", next) + "&why=ended").cookie(Credentials.sessionCookie(request, "", Duration.ZERO));
            case Locking.Outcome.Shut(var until) ->
                shutDoor.page(page(session.get(), next, shutDoor.message(until)), until);
        };
    }

    private Optional<Session> locked(HttpRequest<?> request) {
        return Credentials.session(request).flatMap(locking::locked);
    }

    private static Message wrong(Session session, int left) {
        return Message.of(session.account().hasPin() ? "unlock.wrong-pin" : "unlock.wrong-password", left);
    }

    private static View page(Session session, String next, @Nullable Message problem) {
        var account = session.account();
        List<Fault> errors = problem == null ? List.of() : List.of(new Fault("secret", null, null, null, problem));
        return new View("account/unlock", new Form(next, account.name(), account.hasPin(), errors));
    }

    private static MutableHttpResponse<?> to(String path) {
        return HttpResponse.seeOther(URI.create(path));
    }

    private static String with(String page, String next) {
        return page + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
