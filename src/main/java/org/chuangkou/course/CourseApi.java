package org.chuangkou.course;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.chuangkou.base.Refusal;
import org.chuangkou.course.CourseAnswers.CourseAnswer;
import org.chuangkou.course.CourseAnswers.LessonAnswer;
import org.chuangkou.course.CourseAnswers.ProgressAnswer;
import org.chuangkou.course.store.Courses;
import org.chuangkou.course.store.KeepingProgress;
import org.chuangkou.course.store.StoredLesson;

/** Courses for programs, each with the caller's own progress. */
@Controller("/api/v1/courses")
@ForLearners
@ExecuteOn(TaskExecutors.BLOCKING)
class CourseApi {
    private final Outlines outlines;
    private final Courses courses;
    private final Learning learning;
    private final KeepingProgress keeping;
    private final CourseAnswers answers;

    CourseApi(Outlines outlines, Courses courses, Learning learning, KeepingProgress keeping, CourseAnswers answers) {
        this.outlines = outlines;
        this.courses = courses;
        this.learning = learning;
        this.keeping = keeping;
        this.answers = answers;
    }

    @Get
    List<CourseAnswer> all(HttpRequest<?> request) {
        return outlines.all(Learner.of(request)).stream()
                .map(CourseAnswers::course)
                .toList();
    }

    @Get("/{slug}")
    CourseAnswer one(HttpRequest<?> request, String slug) {
        return outlines.find(Learner.of(request), slug)
                .map(CourseAnswers::course)
                .orElseThrow(() -> Refusal.notFound("course.unknown"));
    }

    /** The lesson as Markdown and as HTML, with its questions; nothing tells their answers. */
    @Get("/{slug}/lessons/{lesson}")
    LessonAnswer lesson(HttpRequest<?> request, String slug, String lesson) {
        StoredLesson stored = find(slug, lesson);
        return answers.lesson(stored, keeping.of(Learner.of(request), slug, lesson));
    }

    /**
     * Reports {@code {read: 0…100, answers?: {question: response}}}: how much of the text was seen, and answers, which are
     * marked at once. What was reached before is never taken back.
     */
    @Put("/{slug}/lessons/{lesson}/progress")
    ProgressAnswer progress(HttpRequest<?> request, String slug, String lesson, @Body JsonNode body) {
        StoredLesson stored = find(slug, lesson);
        ProgressBody reported = ProgressBody.of(body, learning.questions(stored));
        return answers.progress(
                stored, learning.learn(Learner.of(request), stored, reported.read(), reported.answers()));
    }

    private StoredLesson find(String slug, String lesson) {
        return courses.find(slug)
                .flatMap(course -> courses.lesson(course, lesson))
                .orElseThrow(() -> Refusal.notFound("course.lesson.unknown"));
    }
}
