package org.chuangkou.exam.report;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.chuangkou.base.Message;
import org.chuangkou.base.Page;
import org.chuangkou.exam.marking.results.Histogram;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.chuangkou.web.chart.Chart;

/** An exam in numbers: which questions to look at first, and how far its points can be trusted. */
@Controller("/exams/{id}/statistics")
@Produces("text/html")
@Secured({"EXAMINER", "MANAGER", "TRAINER"})
@ExecuteOn(TaskExecutors.BLOCKING)
class StatisticsPages {
    private static final int SIZE = 50;

    private final Statistics statistics;

    StatisticsPages(Statistics statistics) {
        this.statistics = statistics;
    }

    /** @param question what the shown ones have in their id, empty for all; @param charts none without candidates */
    record Model(
            Exam exam, TestFigures test, int passed, String question, Page<ItemStatistics> items, List<Chart> charts) {}

    @Get
    View show(
            HttpRequest<?> request,
            String id,
            @QueryValue(defaultValue = "") String question,
            @QueryValue(defaultValue = "0") int page) {
        var wanted = new Page.Wanted(page, SIZE);
        Statistics.Told told = statistics.of(request, id);
        var charts = new ArrayList<Chart>();
        TestFigures test = told.statistics().test();
        if (!told.counted().isEmpty() && test.mean() != null)
            charts.add(Histogram.of(
                    told.counted(),
                    Message.of(
                            "statistics.finding.points",
                            one(test.mean()),
                            told.counted().size(),
                            told.passed())));
        List<ItemStatistics> items = told.statistics().items();
        if (items.stream().anyMatch(item -> item.discrimination() != null))
            charts.add(quality(items, told.statistics().suspicious(), id));
        List<ItemStatistics> often = items.stream()
                .filter(item -> item.n() >= Calculating.SHARED && item.expected() != null)
                .toList();
        if (!often.isEmpty()) charts.add(expected(often, id));
        String sought = question.strip().toLowerCase(Locale.ROOT);
        List<ItemStatistics> found = items.stream()
                .filter(item -> item.question().toLowerCase(Locale.ROOT).contains(sought))
                .toList();
        List<ItemStatistics> shown =
                found.stream().skip(wanted.offset()).limit(SIZE).toList();
        return new View(
                "exam/report/statistics",
                new Model(
                        told.exam(),
                        test,
                        told.passed(),
                        question,
                        new Page<>(found.size(), page, SIZE, shown),
                        charts));
    }

    private static Chart quality(List<ItemStatistics> items, int suspicious, String exam) {
        return new Chart(
                Chart.Kind.SCATTER,
                Message.of("statistics.finding.items", items.size(), suspicious),
                Message.of("statistics.facility"),
                Message.of("statistics.discrimination"),
                Message.of("statistics.question"),
                List.of(Message.of("statistics.facility"), Message.of("statistics.discrimination")),
                items.stream()
                        .map(item -> new Chart.Row(
                                item.question(),
                                Arrays.asList(item.facility(), item.discrimination()),
                                href(exam, item)))
                        .toList());
    }

    private static Chart expected(List<ItemStatistics> items, String exam) {
        OptionalDouble off = items.stream()
                .filter(item -> item.expected() != null && item.facility() != null)
                .mapToDouble(item -> item.facility() - item.expected().doubleValue())
                .average();
        String key =
                off.isPresent() && off.getAsDouble() < 0 ? "statistics.finding.harder" : "statistics.finding.easier";
        return new Chart(
                Chart.Kind.SCATTER,
                Message.of(key, String.format(Locale.ROOT, "%.2f", Math.abs(off.orElse(0)))),
                Message.of("statistics.expected"),
                Message.of("statistics.facility"),
                Message.of("statistics.question"),
                List.of(Message.of("statistics.expected"), Message.of("statistics.facility")),
                items.stream()
                        .map(item -> new Chart.Row(
                                item.question(),
                                Arrays.asList(
                                        item.expected() == null
                                                ? null
                                                : item.expected().doubleValue(),
                                        item.facility()),
                                href(exam, item)))
                        .toList());
    }

    private static String href(String exam, ItemStatistics item) {
        return Paths.of("/exams/", exam, "/statistics?question=")
                + URLEncoder.encode(item.question(), StandardCharsets.UTF_8)
                + "#items";
    }

    private static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
