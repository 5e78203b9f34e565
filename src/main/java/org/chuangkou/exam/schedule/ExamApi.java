package org.chuangkou.exam.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chuangkou.base.Page;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.web.Viewer;

/** Exams: set up by examiners, found by those who are to sit them. */
@Controller("/api/v1/exams")
@ForCandidates
@ExecuteOn(TaskExecutors.BLOCKING)
class ExamApi {
    private final Exams exams;
    private final Candidates candidates;
    private final ReadingExam reading;
    private final SettingUpExam settingUp;
    private final Clock clock;

    ExamApi(Exams exams, Candidates candidates, ReadingExam reading, SettingUpExam settingUp, Clock clock) {
        this.exams = exams;
        this.candidates = candidates;
        this.reading = reading;
        this.settingUp = settingUp;
        this.clock = clock;
    }

    /** What the caller may sit: the mock exams that stand open to everybody, and those to which they are invited. */
    @Get
    List<ExamAnswer> own(HttpRequest<?> request) {
        List<String> invited = candidates.exams(username(request));
        Map<String, Exam> found = exams.all(invited);
        return Stream.concat(
                        exams.standing().stream(),
                        invited.stream().filter(found::containsKey).map(found::get))
                .map(exam -> ExamAnswer.of(exam, clock.instant()))
                .toList();
    }

    /** Those that were set up, the newest first. */
    @Get("/all")
    @Secured({"EXAMINER", "MANAGER"})
    Page<ExamAnswer> all(@QueryValue(defaultValue = "0") int page, @QueryValue(defaultValue = "50") int size) {
        return exams.setUp(new Page.Wanted(page, size)).map(exam -> ExamAnswer.of(exam, clock.instant()));
    }

    @Get("/{id}")
    ExamAnswer one(HttpRequest<?> request, String id) {
        Exam exam = exams.find(id)
                .filter(found -> visible(found, request))
                .orElseThrow(() -> Refusal.notFound("exam.unknown", id));
        ExamAnswer answer = ExamAnswer.of(exam, clock.instant());
        return examines(request) ? answer.with(candidates.count(id)) : answer;
    }

    @Post
    @Secured("EXAMINER")
    HttpResponse<ExamAnswer> create(HttpRequest<?> request, @Body JsonNode body) {
        ExamDraft draft = reading.read(body);
        Exam exam = settingUp.setUp(draft, Viewer.actor(request));
        return HttpResponse.created(
                ExamAnswer.of(exam, clock.instant()).with(draft.candidates().size()));
    }

    /** @return how many candidates there are now */
    @Post("/{id}/candidates")
    @Secured("EXAMINER")
    Map<String, Integer> add(HttpRequest<?> request, String id, @Body JsonNode body) {
        var faults = new ArrayList<Fault>();
        List<String> names = ReadingExam.candidates(body.path("candidates"), faults);
        if (names.isEmpty() && faults.isEmpty()) faults.add(Fault.field("candidates", "refusal.missing"));
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        return Map.of("candidates", settingUp.add(id, names, Viewer.actor(request)));
    }

    private boolean visible(Exam exam, HttpRequest<?> request) {
        return exam.standing()
                || examines(request)
                || candidates.find(exam.id(), username(request)).isPresent();
    }

    private static boolean examines(HttpRequest<?> request) {
        Viewer viewer = Viewer.of(request);
        return viewer.has("EXAMINER") || viewer.has("MANAGER");
    }

    private static String username(HttpRequest<?> request) {
        return Objects.requireNonNull(Viewer.of(request).username());
    }
}
