package org.chuangkou.course;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.base.Refusal;
import org.chuangkou.course.LessonView.Given;
import org.chuangkou.course.store.Courses;
import org.chuangkou.course.store.StoredLesson;
import org.chuangkou.question.asking.ResponseForm;
import org.chuangkou.question.kind.Response;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.jspecify.annotations.Nullable;

/** A lesson to read, with its questions; works without script, which only spares the way back to the place. */
@Controller("/courses/{slug}/{lesson}")
@Produces("text/html")
@ForLearners
@ExecuteOn(TaskExecutors.BLOCKING)
class LessonPages {
    private final Courses courses;
    private final Outlines outlines;
    private final Learning learning;
    private final LessonViews views;

    LessonPages(Courses courses, Outlines outlines, Learning learning, LessonViews views) {
        this.courses = courses;
        this.outlines = outlines;
        this.learning = learning;
        this.views = views;
    }

    @Get
    View read(HttpRequest<?> request, String slug, String lesson) {
        return page(request, find(slug, lesson), null);
    }

    @Post("/read")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> toTheEnd(HttpRequest<?> request, String slug, String lesson) {
        learning.learn(Learner.of(request), find(slug, lesson), 100, Map.of());
        return HttpResponse.seeOther(Paths.of("/courses/", slug, "/" + lesson + "#checks"));
    }

    /** Answers one question; the page comes back with what is right about it. */
    @Post("/checks/{question}")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> answer(
            HttpRequest<?> request,
            String slug,
            String lesson,
            String question,
            @Nullable @Body Map<String, String> form) {
        StoredLesson stored = find(slug, lesson);
        Check check = Optional.ofNullable(learning.questions(stored).get(question))
                .orElseThrow(() -> Refusal.notFound("course.check.unknown"));
        Optional<Response> response = ResponseForm.read(
                check.shown(), question, Optional.ofNullable(form).orElse(Map.of()));
        if (response.isEmpty()) return HttpResponse.badRequest(page(request, stored, new Given(question, null, null)));
        var learned = learning.learn(Learner.of(request), stored, 0, Map.of(question, response.get()));
        return HttpResponse.ok(page(
                request,
                stored,
                new Given(question, response.get(), learned.feedback().get(question))));
    }

    private View page(HttpRequest<?> request, StoredLesson lesson, @Nullable Given given) {
        String username = Learner.of(request);
        Outline outline =
                outlines.find(username, lesson.course()).orElseThrow(() -> Refusal.notFound("course.unknown"));
        return new View("course/lesson", views.view(username, outline, lesson, given));
    }

    private StoredLesson find(String slug, String lesson) {
        return courses.find(slug)
                .flatMap(course -> courses.lesson(course, lesson))
                .orElseThrow(() -> Refusal.notFound("course.lesson.unknown"));
    }
}
