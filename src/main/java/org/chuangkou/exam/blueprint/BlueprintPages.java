package org.chuangkou.exam.blueprint;

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
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.blueprint.BlueprintViews.News;
import org.chuangkou.exam.blueprint.BlueprintViews.Subject;
import org.chuangkou.exam.blueprint.Blueprints.Versioned;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** Blueprints as pages: the list, and one as a table of rows to be read or written. */
@Controller("/blueprints")
@Produces("text/html")
@Secured({"TRAINER", "EXAMINER", "MANAGER", "ADMIN"})
@ExecuteOn(TaskExecutors.BLOCKING)
class BlueprintPages {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final BlueprintViews views;
    private final Blueprints blueprints;
    private final WritingBlueprint writing;

    BlueprintPages(BlueprintViews views, Blueprints blueprints, WritingBlueprint writing) {
        this.views = views;
        this.blueprints = blueprints;
        this.writing = writing;
    }

    @Get
    View list(HttpRequest<?> request) {
        return views.list(editable(request));
    }

    @Get("/new")
    @Secured({"TRAINER", "EXAMINER"})
    View begin() {
        return views.edit(Subject.NEW, BlueprintForm.empty(), News.NONE, true);
    }

    @Get("/{slug}")
    View one(HttpRequest<?> request, String slug, @Nullable @QueryValue Integer saved) {
        Versioned known = known(slug);
        return views.edit(Subject.of(known), BlueprintForm.of(known.blueprint()), News.saved(saved), editable(request));
    }

    @Post("/new")
    @Consumes(FORM)
    @Secured({"TRAINER", "EXAMINER"})
    HttpResponse<?> create(HttpRequest<?> request, @Body Map<String, String> fields) {
        return post(request, Subject.NEW, BlueprintForm.posted(fields), fields);
    }

    @Post("/{slug}")
    @Consumes(FORM)
    @Secured({"TRAINER", "EXAMINER"})
    HttpResponse<?> change(HttpRequest<?> request, String slug, @Body Map<String, String> fields) {
        Versioned known = known(slug);
        String version = fields.getOrDefault("version", "");
        int read = version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
        var subject = new Subject(slug, read, known.author(), known.at());
        return post(request, subject, BlueprintForm.posted(fields).with("slug", slug), fields);
    }

    private HttpResponse<?> post(
            HttpRequest<?> request, Subject subject, BlueprintForm form, Map<String, String> fields) {
        String action = fields.getOrDefault("do", "check");
        if (action.equals("save")) return save(request, subject, form, null);
        if (action.equals("save-as"))
            return save(request, subject, form, fields.getOrDefault("as", "").strip());
        if (!action.matches("add|(copy|drop):\\d{1,3}"))
            return HttpResponse.ok(views.edit(subject, form, News.NONE, true));
        BlueprintForm moved = form.moved(action);
        return HttpResponse.ok(views.edit(subject, moved, News.at(focus(action, moved)), true));
    }

    /** The row that came, or the one that stands where another went. */
    private static String focus(String action, BlueprintForm moved) {
        int last = moved.rows().size() - 1;
        int row = action.equals("add") ? last : Integer.parseInt(action.replaceFirst(".*:", ""));
        return "cells[" + Math.max(0, Math.min(last, action.startsWith("copy") ? row + 1 : row)) + "].domain";
    }

    /** @param as the slug of a new blueprint that is to be made of it, null to keep it as it is called */
    private HttpResponse<?> save(HttpRequest<?> request, Subject subject, BlueprintForm form, @Nullable String as) {
        try {
            Blueprint blueprint = BlueprintJson.read((as == null ? form : form.with("slug", as)).tree());
            int version = writing.write(blueprint, as == null ? subject.version() : 0, Viewer.actor(request));
            return HttpResponse.seeOther(Paths.of("/blueprints/", blueprint.slug(), "?saved=" + version));
        } catch (Refusal refused) {
            String name = as == null ? "slug" : "as";
            String typed = as == null ? "" : as;
            if (refused.kind() == Refusal.Kind.INVALID) {
                List<Fault> faults = refused.faults().stream()
                        .map(fault -> "slug".equals(fault.field())
                                ? new Fault(name, null, null, null, fault.message())
                                : fault)
                        .toList();
                return answer(HttpStatus.BAD_REQUEST, subject, form, News.wrong(faults, typed));
            }
            if (refused.kind() != Refusal.Kind.CONFLICT) throw refused;
            if (subject.slug() != null && as == null)
                return answer(HttpStatus.CONFLICT, Subject.of(known(subject.slug())), form, News.movedOn());
            var taken = new Fault(name, null, null, null, refused.reason());
            return answer(HttpStatus.CONFLICT, subject, form, News.wrong(List.of(taken), typed));
        }
    }

    private HttpResponse<?> answer(HttpStatus status, Subject subject, BlueprintForm form, News news) {
        return HttpResponse.<View>status(status).body(views.edit(subject, form, news, true));
    }

    private Versioned known(String slug) {
        return blueprints.find(slug).orElseThrow(() -> Refusal.notFound("blueprint.unknown", slug));
    }

    private static boolean editable(HttpRequest<?> request) {
        Viewer viewer = Viewer.of(request);
        return viewer.has("TRAINER") || viewer.has("EXAMINER");
    }
}
