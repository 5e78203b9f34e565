package org.chuangkou.exam.marking.results;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.math.BigDecimal;
import org.chuangkou.base.Page;
import org.chuangkou.base.Time;
import org.chuangkou.exam.marking.Result;
import org.chuangkou.exam.marking.results.ExamResults.Line;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Examining;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** The results of an exam, for those who examine. */
@Controller("/api/v1/exams/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
class ResultsApi {
    private final Examining examining;
    private final ReadingResults reading;
    private final ReleasingExam releasing;

    ResultsApi(Examining examining, ReadingResults reading, ReleasingExam releasing) {
        this.examining = examining;
        this.reading = reading;
        this.releasing = releasing;
    }

    /** @param state released; @param released how many attempts; @param voided how many do not count */
    record ReleaseAnswer(String id, String state, @Nullable String releasedAt, int released, int voided, int absent) {}

    /** @param state running, submitted, closed, released, void or absent */
    record ResultAnswer(
            String candidate,
            String name,
            @Nullable String attempt,
            String state,
            @Nullable BigDecimal points,
            @Nullable Integer of,
            @Nullable Boolean passed,
            @Nullable String startedAt,
            @Nullable String endedAt,
            @Nullable Integer minutes) {
        static ResultAnswer of(Line line) {
            return new ResultAnswer(
                    line.candidate(),
                    line.name(),
                    line.attempt() == null ? null : line.attempt().id(),
                    line.state(),
                    line.sum() == null ? null : Result.points(line.sum().hundredths()),
                    line.sum() == null ? null : line.sum().of(),
                    line.counts() && line.sum() != null ? line.sum().passed() : null,
                    line.attempt() == null
                            ? null
                            : Time.isoOrNull(line.attempt().startedAt()),
                    line.attempt() == null
                            ? null
                            : Time.isoOrNull(line.attempt().endedAt()),
                    line.minutes());
        }
    }

    /** Those with the most points first. */
    @Get("/results")
    @Secured({"EXAMINER", "MANAGER"})
    Page<ResultAnswer> results(
            HttpRequest<?> request,
            String id,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = "50") int size) {
        var wanted = new Page.Wanted(page, size);
        ExamResults all = reading.of(examining.exam(id, request));
        return new Page<>(
                all.lines().size(),
                page,
                size,
                all.lines().stream()
                        .skip(wanted.offset())
                        .limit(size)
                        .map(ResultAnswer::of)
                        .toList());
    }

    /** Lets candidates see their results; again answers the same. */
    @Post("/release")
    @Secured("EXAMINER")
    ReleaseAnswer release(HttpRequest<?> request, String id) {
        releasing.release(examining.exam(id, request), Viewer.actor(request));
        Exam exam = examining.exam(id, request);
        ExamResults all = reading.of(exam);
        return new ReleaseAnswer(
                id,
                "released",
                Time.isoOrNull(exam.releasedAt()),
                all.count("released"),
                all.count("void"),
                all.count("absent"));
    }
}
