package org.chuangkou.question.editing;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
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
import java.util.Optional;
import org.chuangkou.question.Citation;
import org.chuangkou.question.editing.EditorPage.News;
import org.chuangkou.question.editing.EditorPage.Saved;
import org.chuangkou.question.editing.Saving.Outcome;
import org.chuangkou.question.kind.Type;
import org.chuangkou.question.store.Kept;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** Writing a question. Nothing typed is ever lost: whatever is wrong, the form comes back with all of it. */
@Controller("/questions")
@Produces("text/html")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class EditorPages {
    private static final String VIEW = "question/editing/edit";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Editing editing;
    private final Saving saving;

    EditorPages(Editing editing, Saving saving) {
        this.editing = editing;
        this.saving = saving;
    }

    /** {@code type}, {@code level}, {@code domain}, and {@code item} with {@code clause} are filled in already. */
    @Get("/new")
    View begin(HttpRequest<?> request) {
        HttpParameters asked = request.getParameters();
        Type type = asked.get("type", String.class).flatMap(Type::called).orElse(Type.SINGLE);
        QuestionForm form = QuestionForm.empty(type);
        for (String name : List.of("level", "domain"))
            form = form.with(name, asked.get(name, String.class).orElse(""));
        Optional<String> item = asked.get("item", String.class).filter(code -> !code.isBlank());
        if (item.isPresent())
            form = form.citing(
                    new Citation(item.get(), asked.get("clause", String.class).orElse("")));
        return view(null, Posted.begin(form, 0), News.NONE);
    }

    @Get("/{id}/edit")
    View edit(String id, @Nullable @QueryValue Integer saved, @Nullable @QueryValue Boolean submitted) {
        Kept kept = editing.kept(id);
        @Nullable Saved news = saved == null ? null : new Saved(id, saved, Boolean.TRUE.equals(submitted));
        return view(kept, Posted.begin(QuestionForm.of(kept.item()), kept.version()), News.saved(news));
    }

    @Post("/new")
    @Consumes(FORM)
    HttpResponse<?> create(HttpRequest<?> request, @Body Map<String, String> fields) {
        return post(request, null, fields);
    }

    @Post("/{id}/edit")
    @Consumes(FORM)
    HttpResponse<?> change(HttpRequest<?> request, String id, @Body Map<String, String> fields) {
        return post(request, editing.kept(id), fields);
    }

    /** What a candidate would see of what is typed so far. */
    @Post("/preview")
    @Consumes(FORM)
    View preview(@Body Map<String, String> fields) {
        return new View(
                "question/editing/preview",
                Map.of("shown", Sketch.of(FormReading.read(fields).asked().trimmed())));
    }

    private HttpResponse<?> post(HttpRequest<?> request, @Nullable Kept kept, Map<String, String> fields) {
        Posted posted = Posted.of(fields);
        String action = posted.action();
        Optional<RowMove> move = RowMove.of(action);
        if (move.isPresent()) {
            QuestionForm form = move.get().applied(posted.form());
            return ok(kept, posted.with(form), News.at(move.get().focus(form)));
        }
        if (action.startsWith("open:")) return ok(kept, posted, News.opened(action.substring(5)));
        if (action.startsWith("cite:")) return ok(kept, cited(posted, action.substring(5)), News.at("find"));
        Posted trimmed = posted.with(posted.form().trimmed());
        if (action.equals("save") || action.equals("submit")) return save(request, kept, trimmed);
        if (action.equals("check"))
            return ok(
                    kept, trimmed, News.wrong(Drafting.of("new", trimmed.form()).faults()));
        return ok(kept, posted, News.at(action.equals("find") ? "find" : "type"));
    }

    private static Posted cited(Posted posted, String chosen) {
        int space = chosen.indexOf(' ');
        if (space < 0) return posted;
        return posted.with(
                posted.form().trimmed().citing(new Citation(chosen.substring(0, space), chosen.substring(space + 1))));
    }

    private HttpResponse<?> save(HttpRequest<?> request, @Nullable Kept kept, Posted posted) {
        return switch (saving.save(posted, kept, Viewer.actor(request))) {
            case Outcome.Saved saved ->
                HttpResponse.seeOther(Paths.of(
                        "/questions/",
                        saved.id(),
                        "/edit?saved=" + saved.version(),
                        saved.submitted() ? "&submitted=true" : ""));
            case Outcome.Wrong wrong -> answer(HttpStatus.BAD_REQUEST, kept, posted, News.wrong(wrong.faults()));
            case Outcome.Twin twin ->
                answer(
                        HttpStatus.CONFLICT,
                        kept,
                        posted,
                        new News(
                                List.of(),
                                twin.twins().stream().map(Editing::view).toList(),
                                null,
                                null,
                                null,
                                null));
            case Outcome.MovedOn moved ->
                answer(
                        HttpStatus.CONFLICT,
                        moved.now(),
                        posted.on(moved.now().version()),
                        new News(List.of(), List.of(), Editing.moved(moved.now()), null, null, null));
        };
    }

    private MutableHttpResponse<View> answer(HttpStatus status, @Nullable Kept kept, Posted posted, News news) {
        return HttpResponse.<View>status(status).body(view(kept, posted, news));
    }

    private HttpResponse<?> ok(@Nullable Kept kept, Posted posted, News news) {
        return HttpResponse.ok(view(kept, posted, news));
    }

    private View view(@Nullable Kept kept, Posted posted, News news) {
        return new View(VIEW, editing.page(kept, posted, news));
    }
}
