package org.chuangkou.guide.editing;

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
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.guide.editing.Saving.Outcome;
import org.chuangkou.guide.form.Drafting;
import org.chuangkou.guide.form.GuideForm;
import org.chuangkou.guide.form.RowMove;
import org.chuangkou.guide.form.Spot;
import org.chuangkou.guide.store.Library.Entry;
import org.chuangkou.guide.store.Version;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** Changing a guide. Nothing typed is ever lost: whatever is wrong, the form comes back with all of it. */
@Controller("/items/{code}/edit")
@Produces("text/html")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class EditPages {
    static final String VIEW = "guide/editing/edit";
    private static final String TAKE = "take:";

    private final Editing editing;
    private final Saving saving;
    private final Clock clock;

    EditPages(Editing editing, Saving saving, Clock clock) {
        this.editing = editing;
        this.saving = saving;
        this.clock = clock;
    }

    /** @param saved the version that has just been saved; @param unchanged when there was nothing to save */
    @Get
    View edit(
            String code,
            @Nullable @QueryValue Integer version,
            @Nullable @QueryValue Integer saved,
            @Nullable @QueryValue Boolean unchanged) {
        Entry entry = editing.entry(code);
        Version base = editing.begin(entry, saved == null ? version : saved);
        GuideForm form = GuideForm.of(base.guide());
        EffectiveFrom from = EffectiveFrom.of(base.effectiveFrom(), clock.instant());
        News news = saved == null
                ? News.NONE
                : News.of(
                        new News.Saved(base.number(), unchanged == null, base.effectiveFrom(), from.later()),
                        base.guide(),
                        form);
        return view(entry, base, new Posted("", form, base.number(), entry.newest(), from, "", ""), news, null);
    }

    @Post
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> post(HttpRequest<?> request, String code, @Body Map<String, String> fields) {
        Entry entry = editing.entry(code);
        Posted sent = Posted.of(fields);
        Posted posted = sent.with(sent.form().withText("code", entry.code()));
        Version base = editing.version(entry, posted.version());
        String action = posted.action();
        if (action.equals("save")) return save(request, entry, base, posted);
        if (action.equals("merge")) return HttpResponse.ok(new View(VIEW, editing.merged(entry, base, posted)));
        if (action.startsWith(TAKE)) {
            String clause = action.substring(TAKE.length());
            GuideForm taken = editing.taken(entry, posted.form(), clause);
            String focus = Spot.of(clause).anchor(taken).substring(2);
            return HttpResponse.ok(view(entry, base, posted.with(taken), News.NONE, focus));
        }
        Optional<RowMove> move = RowMove.of(action);
        if (move.isPresent()) return HttpResponse.ok(moved(entry, base, posted, move.get()));
        News checked = News.checked(Drafting.of(posted.form(), base.guide()), posted.form());
        return HttpResponse.ok(view(entry, base, posted, checked, null));
    }

    private View moved(Entry entry, Version base, Posted posted, RowMove move) {
        String focus = move.section() + "." + move.focus(posted.form());
        return view(entry, base, posted.with(move.applied(posted.form())), News.NONE, focus);
    }

    private HttpResponse<?> save(HttpRequest<?> request, Entry entry, Version base, Posted posted) {
        return switch (saving.save(posted, base, Viewer.actor(request))) {
            case Outcome.Saved saved -> HttpResponse.seeOther(saved.address());
            case Outcome.Wrong wrong ->
                HttpResponse.badRequest(view(entry, base, posted, News.wrong(wrong.faults()), null));
            case Outcome.Unconfirmed unconfirmed ->
                HttpResponse.badRequest(view(entry, base, posted, News.unconfirmed(unconfirmed.state()), null));
            case Outcome.MovedOn moved -> {
                Entry now = editing.entry(entry.code());
                Posted again = posted.with(base.number(), now.newest());
                yield HttpResponse.status(HttpStatus.CONFLICT)
                        .body(view(now, base, again, News.of(editing.moved(now, base)), null));
            }
        };
    }

    private View view(Entry entry, Version base, Posted posted, News news, @Nullable String focus) {
        return new View(VIEW, editing.page(entry, base, posted, news, focus));
    }
}
