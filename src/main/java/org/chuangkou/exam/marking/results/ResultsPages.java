package org.chuangkou.exam.marking.results;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.util.List;
import org.chuangkou.base.Message;
import org.chuangkou.base.Page;
import org.chuangkou.exam.marking.Corrected;
import org.chuangkou.exam.marking.CorrectionJson;
import org.chuangkou.exam.marking.CorrectionLog;
import org.chuangkou.exam.marking.Results.Sum;
import org.chuangkou.exam.marking.results.ResultsApi.ResultAnswer;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Examining;
import org.chuangkou.web.Language;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.chuangkou.web.chart.Chart;
import org.jspecify.annotations.Nullable;

/** The results of an exam as its examiners see them, before they are released and after. */
@Controller("/exams/{id}")
@Produces("text/html")
@Secured({"EXAMINER", "MANAGER"})
@ExecuteOn(TaskExecutors.BLOCKING)
class ResultsPages {
    private static final int SIZE = 100;

    private final Examining examining;
    private final ReadingResults reading;
    private final ReleasingExam releasing;
    private final CorrectionLog corrections;
    private final ResultsCsv csv;
    private final Clock clock;

    ResultsPages(
            Examining examining,
            ReadingResults reading,
            ReleasingExam releasing,
            CorrectionLog corrections,
            ResultsCsv csv,
            Clock clock) {
        this.examining = examining;
        this.reading = reading;
        this.releasing = releasing;
        this.corrections = corrections;
        this.csv = csv;
        this.clock = clock;
    }

    /** How many of each, and how many points in the middle. */
    record Counts(int candidates, int absent, int running, int ended, int released, int voided, int passed) {
        static Counts of(ExamResults all) {
            return new Counts(
                    all.lines().size(),
                    all.count("absent"),
                    all.count("running"),
                    all.count("submitted") + all.count("closed"),
                    all.count("released"),
                    all.count("void"),
                    all.passed());
        }
    }

    record CorrectionLine(String question, String kind, String reason, String author, String at) {
        static CorrectionLine of(Corrected one) {
            return new CorrectionLine(
                    one.which().question(),
                    CorrectionJson.kind(one.correction()),
                    one.reason(),
                    one.author(),
                    one.madeAt().toString());
        }
    }

    /** @param releasable whether the viewer may release it now; @param chart null while nobody has a result */
    record Model(
            Exam exam,
            boolean releasable,
            boolean closed,
            Counts counts,
            @Nullable Chart chart,
            Page<ResultAnswer> results,
            List<CorrectionLine> corrections) {}

    @Get("/results")
    View results(HttpRequest<?> request, String id, @QueryValue(defaultValue = "0") int page) {
        var wanted = new Page.Wanted(page, SIZE);
        Exam exam = examining.exam(id, request);
        ExamResults all = reading.of(exam);
        Counts counts = Counts.of(all);
        boolean fresh = exam.releasedAt() == null || counts.ended() > 0;
        boolean over = exam.closed(clock.instant()) || counts.absent() == 0;
        List<ResultAnswer> shown = all.lines().stream()
                .skip(wanted.offset())
                .limit(SIZE)
                .map(ResultAnswer::of)
                .toList();
        return new View(
                "exam/marking/results",
                new Model(
                        exam,
                        fresh
                                && over
                                && counts.running() == 0
                                && counts.candidates() > 0
                                && Viewer.of(request).has("EXAMINER"),
                        over,
                        counts,
                        chart(all),
                        new Page<>(all.lines().size(), page, SIZE, shown),
                        corrections.all(id).stream().map(CorrectionLine::of).toList()));
    }

    private static @Nullable Chart chart(ExamResults all) {
        List<Sum> counted = all.counted();
        if (counted.isEmpty()) return null;
        return Histogram.of(
                counted, Message.of("results.finding", counted.size(), all.passed(), String.valueOf(all.passRate())));
    }

    @Post("/release")
    @Consumes("application/x-www-form-urlencoded")
    @Secured("EXAMINER")
    HttpResponse<?> release(HttpRequest<?> request, String id) {
        releasing.release(examining.exam(id, request), Viewer.actor(request));
        return HttpResponse.seeOther(Paths.of("/exams/", id, "/results"));
    }

    @Get("/results.csv")
    @Produces("text/csv")
    HttpResponse<byte[]> file(HttpRequest<?> request, String id) {
        Exam exam = examining.exam(id, request);
        return HttpResponse.ok(csv.write(reading.of(exam), Language.of(request)))
                .header("Content-Type", "text/csv;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"results.csv\"")
                .header("Cache-Control", "no-store");
    }
}
