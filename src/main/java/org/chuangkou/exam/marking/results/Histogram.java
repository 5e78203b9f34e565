package org.chuangkou.exam.marking.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chuangkou.base.Message;
import org.chuangkou.exam.marking.Results.Sum;
import org.chuangkou.web.chart.Chart;
import org.chuangkou.web.chart.Chart.Row;

/** How the points lie: ten bars of the same width, the full mark in the last. */
public final class Histogram {
    private static final int BARS = 10;

    private Histogram() {}

    /** @param title says what is found */
    public static Chart of(List<Sum> sums, Message title) {
        int full = sums.stream().mapToInt(Sum::of).max().orElse(100);
        var passed = new double[BARS];
        var failed = new double[BARS];
        for (Sum sum : sums) {
            int bar = Math.min(BARS - 1, (int) ((long) sum.hundredths() * BARS / (100L * full)));
            (sum.passed() ? passed : failed)[bar]++;
        }
        var rows = new ArrayList<Row>();
        for (int bar = 0; bar < BARS; bar++) {
            int from = (full * bar + BARS - 1) / BARS;
            int next = (full * (bar + 1) + BARS - 1) / BARS;
            rows.add(new Row(
                    from + "–" + (bar == BARS - 1 ? full : next - 1), Arrays.asList(passed[bar], failed[bar]), null));
        }
        return new Chart(
                Chart.Kind.STACKED,
                title,
                Message.of("results.points"),
                Message.of("results.people"),
                Message.of("results.points"),
                List.of(Message.of("exams.passed"), Message.of("exams.failed")),
                rows);
    }
}
