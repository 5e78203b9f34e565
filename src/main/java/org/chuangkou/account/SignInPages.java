package org.chuangkou.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.chuangkou.base.Message;
import org.chuangkou.web.Addresses;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** The door. */
@Controller
@Produces("text/html")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInPages {
    private final SigningIn signingIn;
    private final SigningOut signingOut;
    private final Clock clock;

    SignInPages(SigningIn signingIn, SigningOut signingOut, Clock clock) {
        this.signingIn = signingIn;
        this.signingOut = signingOut;
        this.clock = clock;
    }

    record Form(String next, String username, @Nullable Message problem) {}

    @Get("/sign-in")
    View form(@Nullable @QueryValue String next) {
        return new View("account/sign-in", new Form(Paths.inside(next), "", null));
    }

    @Post("/sign-in")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> signIn(HttpRequest<?> request, @Body Map<String, String> form) {
        String username = form.getOrDefault("username", "");
        String next = Paths.inside(form.get("next"));
        String agent = Objects.requireNonNullElse(request.getHeaders().get("User-Agent"), "-");
        var outcome = signingIn.signIn(username, form.getOrDefault("password", ""), Addresses.of(request), agent);
        return switch (outcome) {
            case SigningIn.Outcome.Opened opened ->
                HttpResponse.seeOther(URI.create(next))
                        .cookie(Credentials.sessionCookie(request, opened.token(), SignInSteps.SESSION));
            case SigningIn.Outcome.Wrong wrong ->
                again(HttpStatus.UNAUTHORIZED, next, username, Message.of("sign-in.wrong", wrong.triesLeft()));
            case SigningIn.Outcome.Locked locked ->
                again(HttpStatus.TOO_MANY_REQUESTS, next, username, Message.of("sign-in.locked", minutes(locked)));
        };
    }

    @Post("/sign-out")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> signOut(HttpRequest<?> request) {
        Credentials.session(request).ifPresent(token -> signingOut.end(token, Viewer.actor(request)));
        return HttpResponse.seeOther(URI.create("/sign-in"))
                .cookie(Credentials.sessionCookie(request, "", Duration.ZERO));
    }

    private long minutes(SigningIn.Outcome.Locked locked) {
        return Duration.between(clock.instant(), locked.until()).toSeconds() / 60 + 1;
    }

    private static HttpResponse<?> again(HttpStatus status, String next, String username, Message problem) {
        return HttpResponse.status(status).body(new View("account/sign-in", new Form(next, username, problem)));
    }
}
