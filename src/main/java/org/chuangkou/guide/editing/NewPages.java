package org.chuangkou.guide.editing;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.guide.editing.Saving.Outcome;
import org.chuangkou.guide.form.Drafting;
import org.chuangkou.guide.form.FormReading;
import org.chuangkou.guide.form.GuideForm;
import org.chuangkou.guide.form.RowMove;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** Writing a guide that is new. */
@Controller("/items/new")
@Produces("text/html")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class NewPages {
    private final Saving saving;

    NewPages(Saving saving) {
        this.saving = saving;
    }

    /** @param name what it may be called, from a search that found nothing */
    @Get
    View form(@Nullable @QueryValue String name) {
        GuideForm form = GuideForm.EMPTY.withText("state", "在用");
        if (name != null) form = form.withText("name", FormReading.oneLine(name));
        return view(new Posted("", form, 0, 0, EffectiveFrom.NOW, "", ""), News.NONE, null);
    }

    @Post
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> post(HttpRequest<?> request, @Body Map<String, String> fields) {
        Posted posted = Posted.of(fields);
        GuideForm form = posted.form();
        if (posted.action().equals("save")) return save(request, posted);
        Optional<RowMove> move = RowMove.of(posted.action());
        if (move.isEmpty()) return HttpResponse.ok(view(posted, News.checked(Drafting.of(form, null), form), null));
        String focus = move.get().section() + "." + move.get().focus(form);
        return HttpResponse.ok(view(posted.with(move.get().applied(form)), News.NONE, focus));
    }

    private HttpResponse<?> save(HttpRequest<?> request, Posted posted) {
        Posted fresh = posted.with(0, 0);
        return switch (saving.save(fresh, null, Viewer.actor(request))) {
            case Outcome.Saved saved -> HttpResponse.seeOther(saved.address());
            case Outcome.Wrong wrong -> HttpResponse.badRequest(view(fresh, News.wrong(wrong.faults()), null));
            case Outcome.Unconfirmed unconfirmed ->
                HttpResponse.badRequest(view(fresh, News.unconfirmed(unconfirmed.state()), null));
            case Outcome.MovedOn moved ->
                HttpResponse.badRequest(view(
                        fresh,
                        News.wrong(List.of(Fault.field(
                                "code", "guide.code-taken", fresh.form().text("code")))),
                        null));
        };
    }

    private static View view(Posted posted, News news, @Nullable String focus) {
        return new View(EditPages.VIEW, EditPage.ofNew(posted, news, focus));
    }
}
