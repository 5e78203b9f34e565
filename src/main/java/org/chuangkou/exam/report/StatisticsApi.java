package org.chuangkou.exam.report;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.chuangkou.exam.marking.Results.Sum;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Examining;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** An exam in numbers, and every response as a file. */
@Controller("/api/v1/exams/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
class StatisticsApi {
    private final Statistics statistics;
    private final Examining examining;
    private final ResponsesCsv responses;

    StatisticsApi(Statistics statistics, Examining examining, ResponsesCsv responses) {
        this.statistics = statistics;
        this.examining = examining;
        this.responses = responses;
    }

    /** @param count candidates with so many whole points */
    record Bar(int points, int count) {}

    /**
     * @param of points at most
     * @param alpha Cronbach's, with each mark as its distance from the mean mark of its question; null with {@code whyNoAlpha}
     *     few (fewer than 20 candidates), apart (papers share too few questions) or flat (no differences)
     * @param sem standard error of measurement in points
     * @param items the suspicious ones first
     */
    record StatisticsAnswer(
            String exam,
            int n,
            int of,
            int passed,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal sd,
            @Nullable BigDecimal alpha,
            @Nullable String whyNoAlpha,
            @Nullable BigDecimal sem,
            List<Bar> histogram,
            List<ItemAnswer> items) {}

    /** @param facility mean mark ÷ maximum; @param discrimination item-rest correlation, null below 20 answers */
    record ItemAnswer(
            String question,
            int version,
            String type,
            String stem,
            int n,
            @Nullable BigDecimal facility,
            @Nullable BigDecimal discrimination,
            @Nullable BigDecimal expected,
            List<ItemStatistics.Choice> choices,
            int open,
            List<String> suspicious) {
        static ItemAnswer of(ItemStatistics item) {
            return new ItemAnswer(
                    item.question(),
                    item.version(),
                    item.type(),
                    item.stem(),
                    item.n(),
                    rounded(item.facility()),
                    rounded(item.discrimination()),
                    item.expected(),
                    item.choices(),
                    item.open(),
                    item.suspicious());
        }
    }

    /** For examiners and managers once the exam is over, for trainers once it is released. */
    @Get("/statistics")
    @Secured({"EXAMINER", "MANAGER", "TRAINER"})
    StatisticsAnswer statistics(HttpRequest<?> request, String id) {
        Statistics.Told told = statistics.of(request, id);
        TestFigures test = told.statistics().test();
        int of = told.counted().stream().mapToInt(Sum::of).max().orElse(0);
        var bars = new int[of + 1];
        told.counted().forEach(sum -> bars[sum.hundredths() / 100]++);
        return new StatisticsAnswer(
                id,
                test.n(),
                of,
                told.passed(),
                rounded(test.mean()),
                rounded(test.sd()),
                rounded(test.alpha()),
                test.whyNoAlpha(),
                rounded(test.sem()),
                IntStream.rangeClosed(0, of)
                        .filter(points -> bars[points] > 0)
                        .mapToObj(points -> new Bar(points, bars[points]))
                        .toList(),
                told.statistics().items().stream().map(ItemAnswer::of).toList());
    }

    /** One row for each candidate and slot, under the keys of the bank. */
    @Get("/responses.csv")
    @Secured("EXAMINER")
    @Produces("text/csv")
    HttpResponse<Publisher<byte[]>> responses(HttpRequest<?> request, String id) {
        Exam exam = examining.exam(id, request);
        return HttpResponse.ok(responses.write(exam))
                .header("Content-Type", "text/csv;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"responses.csv\"")
                .header("Cache-Control", "no-store");
    }

    private static @Nullable BigDecimal rounded(@Nullable Double value) {
        return value == null ? null : BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    }
}
