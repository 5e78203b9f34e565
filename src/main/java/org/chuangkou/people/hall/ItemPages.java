package org.chuangkou.people.hall;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.people.WindowItem;
import org.chuangkou.people.clerk.Written;
import org.chuangkou.web.Paths;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** The items of a window, changed by managers and administrators. Item codes come in forms: they may have any sign. */
@Controller("/admin/windows/{code}/items")
@Secured({"ADMIN", "MANAGER"})
@Produces("text/html")
@ExecuteOn(TaskExecutors.BLOCKING)
class ItemPages {
    private final WindowViews views;
    private final ChangingItems changing;

    ItemPages(WindowViews views, ChangingItems changing) {
        this.views = views;
        this.changing = changing;
    }

    @Post
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> add(HttpRequest<?> request, String code, @Body Map<String, String> form) {
        return tried(request, code, form, actor -> {
            var added = changing.add(code, form.getOrDefault("codes", ""), text(form, "document"), date(form), actor);
            return Paths.of("/admin/windows/", code, "?added=" + added.added() + "&already=" + added.already());
        });
    }

    @Post("/delegation")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> delegate(HttpRequest<?> request, String code, @Body Map<String, String> form) {
        return tried(request, code, form, actor -> {
            boolean delegated = !form.getOrDefault("delegated", "").isEmpty();
            String item = form.getOrDefault("item", "");
            changing.delegate(code, new WindowItem(item, delegated, text(form, "document"), date(form)), actor);
            return Paths.of("/admin/windows/", code);
        });
    }

    @Post("/remove")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> remove(HttpRequest<?> request, String code, @Body Map<String, String> form) {
        changing.remove(code, form.getOrDefault("item", ""), Viewer.actor(request));
        return HttpResponse.seeOther(Paths.of("/admin/windows/", code));
    }

    private interface Change {
        URI by(Actor actor);
    }

    private HttpResponse<?> tried(HttpRequest<?> request, String code, Map<String, String> form, Change change) {
        try {
            return HttpResponse.seeOther(change.by(Viewer.actor(request)));
        } catch (Refusal refusal) {
            if (refusal.faults().isEmpty()) throw refusal;
            return HttpResponse.badRequest().body(views.detail(code, form, refusal.faults()));
        }
    }

    private static @Nullable String text(Map<String, String> form, String field) {
        String typed = form.getOrDefault(field, "").strip();
        return typed.isEmpty() ? null : typed;
    }

    private static @Nullable LocalDate date(Map<String, String> form) {
        String typed = text(form, "delegatedOn");
        if (typed == null) return null;
        Optional<LocalDate> date = Written.date(typed);
        return date.orElseThrow(() -> Refusal.invalid(List.of(Fault.field("delegatedOn", "clerk.date", typed))));
    }
}
