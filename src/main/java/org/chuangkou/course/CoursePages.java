package org.chuangkou.course;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import org.chuangkou.base.Refusal;
import org.chuangkou.web.View;

/** The courses, and what is in one. */
@Controller("/courses")
@Produces("text/html")
@ForLearners
@ExecuteOn(TaskExecutors.BLOCKING)
class CoursePages {
    private final Outlines outlines;

    CoursePages(Outlines outlines) {
        this.outlines = outlines;
    }

    @Get
    View all(HttpRequest<?> request) {
        return new View("course/courses", Map.of("courses", outlines.all(Learner.of(request))));
    }

    @Get("/{slug}")
    View one(HttpRequest<?> request, String slug) {
        Outline outline =
                outlines.find(Learner.of(request), slug).orElseThrow(() -> Refusal.notFound("course.unknown"));
        return new View("course/course", Map.of("course", outline));
    }
}
