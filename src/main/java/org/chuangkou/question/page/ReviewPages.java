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
import java.util.Map;
import java.util.Set;
import org.chuangkou.base.Refusal;
import org.chuangkou.question.page.ReviewViews.News;
import org.chuangkou.question.store.Step;
import org.chuangkou.question.store.Stepping;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;

/** What others have submitted, one at a time: after a decision the next is there. */
@Controller("/questions/review")
@Produces("text/html")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReviewPages {
    private static final Set<Step> DECISIONS = Set.of(Step.APPROVE, Step.RETURN);

    private final ReviewViews views;
    private final Stepping stepping;

    ReviewPages(ReviewViews views, Stepping stepping) {
        this.views = views;
        this.stepping = stepping;
    }

    /**
     * @param id the one to look at, else the first
     * @param settled how many were decided about at this sitting
     * @param last what was decided about the one before, and {@code of} which it was
     */
    @Get
    View show(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "") String id,
            @QueryValue(defaultValue = "0") int settled,
            @QueryValue(defaultValue = "") String last,
            @QueryValue(defaultValue = "") String of) {
        News news = Step.called(last)
                .filter(DECISIONS::contains)
                .map(step -> News.settled(step.word(), of))
                .orElse(News.NONE);
        return views.show(QuestionPages.viewer(request), id, Math.clamp(settled, 0, 9_999), news);
    }

    /** What others have decided about meanwhile is told above the next one. */
    @Post
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> decide(HttpRequest<?> request, @Body Map<String, String> form) {
        String id = form.getOrDefault("id", "");
        String word = form.getOrDefault("do", "");
        Step step =
                Step.called(word).filter(DECISIONS::contains).orElseThrow(() -> Refusal.notFound("bank.no-step", word));
        String viewer = QuestionPages.viewer(request);
        String next = views.after(viewer, id);
        String settled = form.getOrDefault("settled", "");
        int before = settled.matches("\\d{1,4}") ? Integer.parseInt(settled) : 0;
        String reason = form.getOrDefault("reason", "");
        try {
            stepping.step(id, step, QuestionPages.version(form), reason, Viewer.actor(request));
            return HttpResponse.seeOther(ReviewViews.address(next, before + 1, step.word(), id));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) throw refusal;
            var news = new News(null, id, refusal.reason(), reason, refusal.faults());
            return HttpResponse.status(HttpStatus.valueOf(refusal.kind().status()))
                    .body(views.show(viewer, id, before, news));
        }
    }
}
