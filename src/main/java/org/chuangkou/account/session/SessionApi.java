package org.chuangkou.account.session;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chuangkou.account.Account;
import org.chuangkou.account.ForPersons;
import org.chuangkou.account.Role;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.Time;
import org.chuangkou.web.Addresses;
import org.jspecify.annotations.Nullable;

/** Sessions for programs; the cookie serves a browser that signs in by script. */
@Controller("/api/v1/session")
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionApi {
    private final SigningIn signingIn;
    private final SigningOut signingOut;
    private final Sessions sessions;
    private final ShutDoor shutDoor;

    SessionApi(SigningIn signingIn, SigningOut signingOut, Sessions sessions, ShutDoor shutDoor) {
        this.signingIn = signingIn;
        this.signingOut = signingOut;
        this.sessions = sessions;
        this.shutDoor = shutDoor;
    }

    record SignIn(@Nullable String username, @Nullable String password) {}

    record User(String username, String name, List<Role> roles) {
        static User of(Account account) {
            return new User(
                    account.username(),
                    account.name(),
                    account.roles().stream().sorted().toList());
        }
    }

    record Opened(String token, OffsetDateTime expiresAt, User user) {}

    record Shown(User user, OffsetDateTime expiresAt) {}

    @Post
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> open(HttpRequest<?> request, @Body SignIn body) {
        var faults = new ArrayList<Fault>();
        if (body.username() == null || body.username().isBlank())
            faults.add(Fault.field("username", "refusal.missing"));
        if (body.password() == null || body.password().isEmpty())
            faults.add(Fault.field("password", "refusal.missing"));
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        var outcome = signingIn.signIn(
                requireNonNull(body.username()),
                requireNonNull(body.password()),
                Addresses.of(request),
                Browsers.agent(request));
        return switch (outcome) {
            case SigningIn.Outcome.Opened(var token, var end, var account) ->
                HttpResponse.created(new Opened(token, at(end), User.of(account)))
                        .cookie(Credentials.sessionCookie(request, token, SessionSteps.LIFE));
            case SigningIn.Outcome.Wrong(int left) ->
                throw new Refusal(Refusal.Kind.UNKNOWN_CALLER, Message.of("sign-in.wrong", left), List.of());
            case SigningIn.Outcome.Shut(var until) -> shutDoor.problem(request, until);
        };
    }

    /** Whose session it is that comes with the request, and until when. */
    @Get
    @ForPersons
    Shown show(HttpRequest<?> request) {
        return token(request)
                .flatMap(token -> sessions.find(token, false))
                .map(session -> new Shown(User.of(session.account()), at(session.expiresAt())))
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.UNKNOWN_CALLER, Message.of("refusal.signed-out"), List.of()));
    }

    /** Ends the session whose token or cookie comes with the request. */
    @Delete
    @ForPersons
    HttpResponse<?> close(HttpRequest<?> request) {
        token(request).ifPresent(token -> signingOut.end(token, Addresses.of(request)));
        return HttpResponse.noContent().cookie(Credentials.sessionCookie(request, "", Duration.ZERO));
    }

    private static Optional<String> token(HttpRequest<?> request) {
        return Credentials.bearer(request).or(() -> Credentials.session(request));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, Time.HALL);
    }
}
