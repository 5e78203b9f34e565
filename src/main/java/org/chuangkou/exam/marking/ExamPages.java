package org.chuangkou.exam.marking;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuangkou.base.Time;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.exam.schedule.ForCandidates;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.AttemptState;
import org.chuangkou.exam.sitting.Attempts;
import org.chuangkou.exam.sitting.Invitations;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** What there is to be sat, what one has sat, and how it went. */
@Controller
@Produces("text/html")
@ForCandidates
@ExecuteOn(TaskExecutors.BLOCKING)
class ExamPages {
    private final Exams exams;
    private final Attempts attempts;
    private final Results results;
    private final Invitations invitations;

    ExamPages(Exams exams, Attempts attempts, Results results, Invitations invitations) {
        this.exams = exams;
        this.attempts = attempts;
        this.results = results;
        this.invitations = invitations;
    }

    /** @param running the attempt to go on with, null when there is none */
    record Open(Exam exam, @Nullable String running) {}

    record Past(
            String attempt,
            String title,
            String startedAt,
            @Nullable Result result) {}

    @Get("/exams")
    View exams(HttpRequest<?> request) {
        List<Attempt> own = attempts.of(username(request));
        var running = new HashMap<String, String>();
        own.stream()
                .filter(attempt -> attempt.state() == AttemptState.RUNNING)
                .forEach(attempt -> running.put(attempt.exam(), attempt.id()));
        List<Exam> mocks = exams.standing();
        Map<String, Exam> sat =
                exams.all(own.stream().map(Attempt::exam).distinct().toList());
        List<Attempt> ended = own.stream()
                .filter(attempt -> attempt.state() != AttemptState.RUNNING)
                .toList();
        Map<String, Result> known = results.all(ended.stream().map(Attempt::id).toList());
        return new View(
                "exam/exams",
                Map.of(
                        "invited",
                        invitations.of(username(request), own),
                        "mocks",
                        mocks.stream()
                                .map(exam -> new Open(exam, running.get(exam.id())))
                                .toList(),
                        "past",
                        ended.stream()
                                .map(attempt -> new Past(
                                        attempt.id(),
                                        Objects.requireNonNull(sat.get(attempt.exam()))
                                                .title(),
                                        Time.iso(attempt.startedAt()),
                                        attempt.state() == AttemptState.RELEASED ? known.get(attempt.id()) : null))
                                .toList()));
    }

    private static String username(HttpRequest<?> request) {
        return Objects.requireNonNull(Viewer.of(request).username());
    }
}
