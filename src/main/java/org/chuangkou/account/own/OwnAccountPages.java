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
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chuangkou.account.ForPersons;
import org.chuangkou.account.Proving;
import org.chuangkou.account.Proving.Proof;
import org.chuangkou.account.door.Identification;
import org.chuangkou.account.session.Credentials;
import org.chuangkou.account.session.ShutDoor;
import org.chuangkou.account.session.SigningOut;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** One's own account: sessions, password, PIN, language. */
@Controller("/account")
@ForPersons
@Produces("text/html")
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnAccountPages {
    private final OwnAccountViews views;
    private final Proving proving;
    private final ChangingPassword changingPassword;
    private final SettingPin settingPin;
    private final SigningOut signingOut;
    private final ShutDoor shutDoor;

    OwnAccountPages(
            OwnAccountViews views,
            Proving proving,
            ChangingPassword changingPassword,
            SettingPin settingPin,
            SigningOut signingOut,
            ShutDoor shutDoor) {
        this.views = views;
        this.proving = proving;
        this.changingPassword = changingPassword;
        this.settingPin = settingPin;
        this.signingOut = signingOut;
        this.shutDoor = shutDoor;
    }

    @Get
    View show(HttpRequest<?> request, @Nullable @QueryValue String done) {
        return views.page(request, done, List.of());
    }

    @Post("/password")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> password(HttpRequest<?> request, @Body Map<String, String> form) {
        return proven(
                request,
                form,
                "password",
                actor -> changingPassword.change(
                        Identification.sessionOf(request).orElse(""),
                        form.getOrDefault("fresh", ""),
                        form.getOrDefault("again", ""),
                        actor));
    }

    @Post("/pin")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> pin(HttpRequest<?> request, @Body Map<String, String> form) {
        return proven(request, form, "pin", actor -> settingPin.set(form.getOrDefault("pin", ""), actor));
    }

    @Post("/pin/remove")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> removePin(HttpRequest<?> request) {
        settingPin.remove(Viewer.actor(request));
        return done("pin-removed");
    }

    @Post("/sessions/{id}/end")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> end(HttpRequest<?> request, String id) {
        Actor actor = Viewer.actor(request);
        signingOut.endOne(actor.username(), id, actor);
        return done("session");
    }

    /** Ends this session too. */
    @Post("/sessions/end-all")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> endAll(HttpRequest<?> request) {
        Actor actor = Viewer.actor(request);
        signingOut.endAll(actor.username(), actor);
        return HttpResponse.seeOther(URI.create("/sign-in"))
                .cookie(Credentials.sessionCookie(request, "", Duration.ZERO));
    }

    /** What only the owner may do, and so asks for the password first. */
    private HttpResponse<?> proven(
            HttpRequest<?> request, Map<String, String> form, String part, Consumer<Actor> work) {
        Actor actor = Viewer.actor(request);
        return switch (proving.prove(actor.username(), form.getOrDefault(part + "-current", ""), actor.address())) {
            case Proof.Right right -> tried(request, part, actor, work);
            case Proof.Wrong(int left) ->
                again(request, List.of(Fault.field(part + "-current", "unlock.wrong-password", left)));
            case Proof.Shut shut -> {
                Message late = shutDoor.message(shut);
                var fault = new Fault(part + "-current", null, null, null, late);
                yield shutDoor.page(views.page(request, null, List.of(fault)), shut);
            }
        };
    }

    private HttpResponse<?> tried(HttpRequest<?> request, String part, Actor actor, Consumer<Actor> work) {
        try {
            work.accept(actor);
            return done(part);
        } catch (Refusal refusal) {
            return again(request, refusal.faults());
        }
    }

    private HttpResponse<?> again(HttpRequest<?> request, List<Fault> faults) {
        return HttpResponse.badRequest().body(views.page(request, null, faults));
    }

    private static HttpResponse<?> done(String what) {
        return HttpResponse.seeOther(URI.create("/account?done=" + what));
    }
}
