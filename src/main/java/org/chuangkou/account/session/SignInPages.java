package org.chuangkou.account.session;

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
import java.time.Duration;
import java.util.Map;
import org.chuangkou.base.Message;
import org.chuangkou.web.Addresses;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.jspecify.annotations.Nullable;

/** The door. */
@Controller
@Produces("text/html")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInPages {
    private final SigningIn signingIn;
    private final SigningOut signingOut;
    private final ShutDoor shutDoor;

    SignInPages(SigningIn signingIn, SigningOut signingOut, ShutDoor shutDoor) {
        this.signingIn = signingIn;
        this.signingOut = signingOut;
        this.shutDoor = shutDoor;
    }

    /** @param told why one is here, when one has not asked for it */
    record Form(
            String next,
            String username,
            @Nullable Message problem,
            @Nullable Message told) {}

    /** @param why {@code ended} after too many wrong PINs, {@code set-up} when the first account is there */
    @Get("/sign-in")
    View form(@Nullable @QueryValue String next, @Nullable @QueryValue String why) {
        Message told = "ended".equals(why) || "set-up".equals(why) ? Message.of("sign-in.why." + why) : null;
        return page(Paths.inside(next), "", null, told);
    }

    @Post("/sign-in")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> signIn(HttpRequest<?> request, @Body Map<String, String> form) {
        String username = form.getOrDefault("username", "");
        String next = Paths.inside(form.get("next"));
        String address = Addresses.of(request);
        var outcome = signingIn.signIn(username, form.getOrDefault("password", ""), address, Browsers.agent(request));
        return switch (outcome) {
            case SigningIn.Outcome.Opened opened -> {
                Credentials.session(request).ifPresent(before -> signingOut.end(before, address));
                yield HttpResponse.seeOther(URI.create(next))
                        .cookie(Credentials.sessionCookie(request, opened.token(), SessionSteps.LIFE));
            }
            case SigningIn.Outcome.Wrong(int left) ->
                HttpResponse.unauthorized().body(page(next, username, Message.of("sign-in.wrong", left), null));
            case SigningIn.Outcome.Shut(var until) ->
                shutDoor.page(page(next, username, shutDoor.message(until), null), until);
        };
    }

    @Post("/sign-out")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> signOut(HttpRequest<?> request) {
        Credentials.session(request).ifPresent(token -> signingOut.end(token, Addresses.of(request)));
        return HttpResponse.seeOther(URI.create("/sign-in"))
                .cookie(Credentials.sessionCookie(request, "", Duration.ZERO));
    }

    private static View page(String next, String username, @Nullable Message problem, @Nullable Message told) {
        return new View("account/sign-in", new Form(next, username, problem, told));
    }
}
