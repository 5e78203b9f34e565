package org.chuangkou.guide.handbook;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuangkou.base.Page;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;

/** Handbooks: all that were printed, how far one is, what has changed since. Whoever may read one may ask for one. */
@Controller("/handbooks")
@Produces("text/html")
@Secured({"CLERK", "TRAINER", "MANAGER"})
@ExecuteOn(TaskExecutors.BLOCKING)
class HandbookPages {
    private final Handbooks handbooks;
    private final AskingForHandbook asking;
    private final HandbookViews views;

    HandbookPages(Handbooks handbooks, AskingForHandbook asking, HandbookViews views) {
        this.handbooks = handbooks;
        this.asking = asking;
        this.views = views;
    }

    @Get
    View list(HttpRequest<?> request, @QueryValue(defaultValue = "0") int page) {
        return views.list(Viewer.of(request), new Page.Wanted(page, HandbookViews.SHOWN), Map.of(), List.of());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(HttpRequest<?> request, @Body Map<String, String> form) {
        Viewer viewer = Viewer.of(request);
        String kind = form.getOrDefault("scope", "");
        try {
            Scope scope = Scope.of(kind, form.getOrDefault(kind, ""))
                    .orElseThrow(() -> Refusal.invalid(List.of(Fault.field("window", "handbook.unknown-scope"))));
            return HttpResponse.seeOther(page(asking.whole(scope, name(viewer), Viewer.actor(request))));
        } catch (Refusal refusal) {
            if (refusal.faults().isEmpty()) throw refusal;
            return HttpResponse.badRequest(
                    views.list(viewer, new Page.Wanted(0, HandbookViews.SHOWN), form, refusal.faults()));
        }
    }

    @Get("/{id}")
    View show(HttpRequest<?> request, String id) {
        return views.one(find(id), request);
    }

    @Post("/{id}/replacing")
    @Consumes(MediaType.ALL)
    HttpResponse<?> askReplacing(HttpRequest<?> request, String id) {
        Handbook printed = find(id);
        if (printed.printedAt() == null) throw Refusal.conflict("handbook.not-printed");
        return HttpResponse.seeOther(page(asking.replacing(printed, name(Viewer.of(request)), Viewer.actor(request))));
    }

    @Get("/{id}/handbook.pdf")
    @Produces("application/pdf")
    HttpResponse<StreamedFile> pdf(String id) {
        Handbook handbook = find(id);
        var pdf = handbooks.pdf(handbook).orElseThrow(() -> Refusal.notFound("handbook.not-printed"));
        String name = URLEncoder.encode(views.fileName(handbook), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return HttpResponse.ok(new StreamedFile(pdf, new MediaType("application/pdf")))
                .header("Content-Disposition", "inline; filename=\"handbook.pdf\"; filename*=UTF-8''" + name);
    }

    private Handbook find(String id) {
        return handbooks.find(id).orElseThrow(() -> Refusal.notFound("handbook.unknown", id));
    }

    private static URI page(String id) {
        return Paths.of("/handbooks/", id);
    }

    private static String name(Viewer viewer) {
        return Objects.requireNonNullElse(viewer.name(), Objects.requireNonNullElse(viewer.username(), "-"));
    }
}
