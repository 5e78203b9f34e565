package org.chuangkou.question.page;

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
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.chuangkou.base.Refusal;
import org.chuangkou.question.page.QuestionViews.News;
import org.chuangkou.question.store.Step;
import org.chuangkou.question.store.Stepping;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** One question: as it is asked, on what it rests, how it got here, and its next step. */
@Controller("/questions/{id}")
@Produces("text/html")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class QuestionPages {
    private final QuestionViews views;
    private final Stepping stepping;

    QuestionPages(QuestionViews views, Stepping stepping) {
        this.views = views;
        this.stepping = stepping;
    }

    /** @param done the step that has just been taken */
    @Get
    View show(
            HttpRequest<?> request,
            String id,
            @Nullable @QueryValue Integer from,
            @Nullable @QueryValue Integer to,
            @QueryValue(defaultValue = "") String done) {
        News news = Step.called(done).map(step -> News.done(step.word())).orElse(News.NONE);
        return views.one(id, viewer(request), from, to, news);
    }

    /** With {@code back}, the list from which the step was taken, it goes on there. */
    @Post("/steps")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> step(HttpRequest<?> request, String id, @Body Map<String, String> form) {
        String word = form.getOrDefault("do", "");
        Step step = Step.called(word).orElseThrow(() -> Refusal.notFound("bank.no-step", word));
        String reason = form.getOrDefault("reason", "");
        try {
            stepping.step(id, step, version(form), reason, Viewer.actor(request));
            String back = form.getOrDefault("back", "");
            return HttpResponse.seeOther(
                    back.isEmpty()
                            ? Paths.of("/questions/", id, "?done=" + step.word())
                            : URI.create(Paths.inside(back)));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) throw refusal;
            var news = new News(null, refusal.reason(), step.word(), reason, refusal.faults());
            return HttpResponse.status(HttpStatus.valueOf(refusal.kind().status()))
                    .body(views.one(id, viewer(request), null, null, news));
        }
    }

    /** The version that was looked at, so that nobody decides about words that he has not seen. */
    static @Nullable Integer version(Map<String, String> form) {
        String version = form.getOrDefault("version", "");
        return version.matches("\\d{1,9}") ? Integer.valueOf(version) : null;
    }

    static String viewer(HttpRequest<?> request) {
        return Objects.requireNonNullElse(Viewer.of(request).username(), "-");
    }
}
