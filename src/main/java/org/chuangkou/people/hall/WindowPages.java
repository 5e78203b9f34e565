package org.chuangkou.people.hall;

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
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Refusal;
import org.chuangkou.people.HallWindow;
import org.chuangkou.web.Language;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** Windows, for managers to see and administrators to change. */
@Controller("/admin/windows")
@Secured({"ADMIN", "MANAGER"})
@Produces("text/html")
@ExecuteOn(TaskExecutors.BLOCKING)
class WindowPages {
    private final WindowViews views;
    private final ChangingWindows changing;

    WindowPages(WindowViews views, ChangingWindows changing) {
        this.views = views;
        this.changing = changing;
    }

    @Get
    View list(HttpRequest<?> request, @Nullable @QueryValue String place) {
        return views.list(place, Language.of(request));
    }

    @Get("/new")
    @Secured("ADMIN")
    View blank(HttpRequest<?> request, @Nullable @QueryValue String place) {
        return views.blank(place, Language.of(request));
    }

    @Post
    @Secured("ADMIN")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> open(HttpRequest<?> request, @Body Map<String, String> form) {
        HallWindow window = window(text(form, "code"), form);
        try {
            changing.open(window, Viewer.actor(request));
            return HttpResponse.seeOther(Paths.of("/admin/windows/", window.code()));
        } catch (Refusal refusal) {
            return again(request, true, window.code(), form, refusal);
        }
    }

    @Get("/{code}")
    View show(String code) {
        return views.detail(code, Map.of(), List.of());
    }

    @Get("/{code}/edit")
    @Secured("ADMIN")
    View edit(HttpRequest<?> request, String code) {
        return views.edit(code, Language.of(request));
    }

    @Post("/{code}")
    @Secured("ADMIN")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> change(HttpRequest<?> request, String code, @Body Map<String, String> form) {
        try {
            changing.change(window(code, form), Viewer.actor(request));
            return HttpResponse.seeOther(Paths.of("/admin/windows/", code));
        } catch (Refusal refusal) {
            return again(request, false, code, form, refusal);
        }
    }

    @Post("/{code}/remove")
    @Secured("ADMIN")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> remove(HttpRequest<?> request, String code) {
        changing.remove(code, Viewer.actor(request));
        return HttpResponse.seeOther(URI.create("/admin/windows"));
    }

    private HttpResponse<?> again(
            HttpRequest<?> request, boolean fresh, String code, Map<String, String> form, Refusal refusal) {
        if (refusal.faults().isEmpty()) throw refusal;
        return HttpResponse.badRequest().body(views.form(fresh, code, form, refusal.faults(), Language.of(request)));
    }

    private static HallWindow window(String code, Map<String, String> form) {
        String lead = text(form, "lead");
        return new HallWindow(
                code,
                text(form, "place"),
                text(form, "label"),
                text(form, "name"),
                text(form, "kind"),
                lead.isEmpty() ? null : lead,
                !text(form, "active").isEmpty());
    }

    private static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }
}
