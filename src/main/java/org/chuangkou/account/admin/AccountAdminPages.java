package org.chuangkou.account.admin;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.account.Role;
import org.chuangkou.account.secret.Usernames;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Refusal;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** Everybody's accounts, for administrators. */
@Controller("/admin")
@Secured("ADMIN")
@Produces("text/html")
@ExecuteOn(TaskExecutors.BLOCKING)
class AccountAdminPages {
    private final ManagingAccounts managing;
    private final AccountViews views;

    AccountAdminPages(ManagingAccounts managing, AccountViews views) {
        this.managing = managing;
        this.views = views;
    }

    @Get("/accounts")
    View list(
            @Nullable @QueryValue String q,
            @Nullable @QueryValue String role,
            @QueryValue(defaultValue = "0") int page) {
        return views.list(q == null ? "" : q, role == null ? "" : role, page);
    }

    @Get("/new-account")
    View blank() {
        return views.blank(Map.of(), List.of());
    }

    /** Answers with the page itself instead of a redirect: the password is kept nowhere and shown only here. */
    @Post("/accounts")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> create(HttpRequest<?> request, @Body Map<String, String> form) {
        try {
            var given = managing.create(
                    Usernames.normal(form.getOrDefault("username", "")),
                    form.getOrDefault("name", "").strip(),
                    roles(form),
                    Viewer.actor(request));
            return HttpResponse.ok(views.given(given));
        } catch (Refusal refusal) {
            return HttpResponse.badRequest().body(views.blank(form, refusal.faults()));
        }
    }

    @Get("/accounts/{username}")
    View show(HttpRequest<?> request, String username, @Nullable @QueryValue String done) {
        return views.one(username, Viewer.actor(request), done, null);
    }

    @Post("/accounts/{username}/password")
    @Consumes("application/x-www-form-urlencoded")
    View resetPassword(HttpRequest<?> request, String username) {
        return views.given(managing.resetPassword(username, Viewer.actor(request)));
    }

    @Post("/accounts/{username}/{act:name|roles|disable|enable|end-sessions|forgive}")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> act(
            HttpRequest<?> request, String username, String act, @Nullable @Body Map<String, String> fields) {
        Map<String, String> form = fields == null ? Map.of() : fields;
        Actor actor = Viewer.actor(request);
        try {
            switch (act) {
                case "name" -> managing.rename(username, form.getOrDefault("name", ""), actor);
                case "roles" -> managing.grant(username, roles(form), actor);
                case "disable" -> managing.disable(username, actor);
                case "enable" -> managing.enable(username, actor);
                case "end-sessions" -> managing.endSessions(username, actor);
                default -> managing.forgive(username, actor);
            }
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) throw refusal;
            return HttpResponse.badRequest().body(views.one(username, actor, null, refusal));
        }
        String page = "/admin/accounts/" + URLEncoder.encode(username, StandardCharsets.UTF_8);
        return HttpResponse.seeOther(URI.create(page + "?done=" + act));
    }

    private static Set<Role> roles(Map<String, String> form) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> form.containsKey("role-" + role))
                .forEach(roles::add);
        return roles;
    }
}
