package org.chuangkou.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.Time;
import org.chuangkou.web.Addresses;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** Sessions for programs; the cookie serves a browser that signs in by script. */
@Controller("/api/v1/session")
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionApi {
    private final SigningIn signingIn;
    private final SigningOut signingOut;
    private final Clock clock;

    SessionApi(SigningIn signingIn, SigningOut signingOut, Clock clock) {
        this.signingIn = signingIn;
        this.signingOut = signingOut;
        this.clock = clock;
    }

    record SignIn(@Nullable String username, @Nullable String password) {}

    record User(String username, String name, List<Role> roles) {}

    record Opened(String token, OffsetDateTime expiresAt, User user) {}

    @Post
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<Opened> open(HttpRequest<?> request, @Body SignIn body) {
        var faults = new ArrayList<Fault>();
        if (body.username() == null || body.username().isBlank())
            faults.add(Fault.field("username", "refusal.missing"));
        if (body.password() == null || body.password().isEmpty())
            faults.add(Fault.field("password", "refusal.missing"));
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        String agent = Objects.requireNonNullElse(request.getHeaders().get("User-Agent"), "-");
        var outcome = signingIn.signIn(
                Objects.requireNonNull(body.username()),
                Objects.requireNonNull(body.password()),
                Addresses.of(request),
                agent);
        return switch (outcome) {
            case SigningIn.Outcome.Opened opened ->
                HttpResponse.created(answer(opened))
                        .cookie(Credentials.sessionCookie(request, opened.token(), SignInSteps.SESSION));
            case SigningIn.Outcome.Wrong wrong ->
                throw new Refusal(
                        Refusal.Kind.UNKNOWN_CALLER, Message.of("sign-in.wrong", wrong.triesLeft()), List.of());
            case SigningIn.Outcome.Locked locked -> throw locked(locked);
        };
    }

    /** Ends the session whose token or cookie comes with the request. */
    @Delete
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<?> close(HttpRequest<?> request) {
        Credentials.bearer(request)
                .or(() -> Credentials.session(request))
                .ifPresent(token -> signingOut.end(token, Viewer.actor(request)));
        return HttpResponse.noContent().cookie(Credentials.sessionCookie(request, "", Duration.ZERO));
    }

    private Refusal locked(SigningIn.Outcome.Locked locked) {
        long minutes =
                Math.max(1, Duration.between(clock.instant(), locked.until()).toSeconds() / 60 + 1);
        return new Refusal(Refusal.Kind.TOO_MANY, Message.of("sign-in.locked", minutes), List.of());
    }

    private static Opened answer(SigningIn.Outcome.Opened opened) {
        Account account = opened.account();
        return new Opened(
                opened.token(),
                OffsetDateTime.ofInstant(opened.expiresAt(), Time.HALL),
                new User(
                        account.username(),
                        account.name(),
                        account.roles().stream().sorted().toList()));
    }
}
