package org.chuangkou.exam.examining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chuangkou.base.Message;
import org.chuangkou.exam.assembly.Fairness;
import org.chuangkou.web.chart.Chart;
import org.chuangkou.web.chart.Chart.Row;

/**
 * A fairness report as its page shows it.
 *
 * @param spread in percentage points
 * @param neighbours how many questions neighbours share on average
 */
record FairnessView(
        Fairness.Report report,
        boolean equal,
        String lowest,
        String mean,
        String highest,
        String spread,
        String shared,
        String neighbours,
        int mostNeighbours,
        Chart scores,
        Chart exposure,
        Chart near) {

    static FairnessView of(Fairness.Report report) {
        int pairs = report.neighbours().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int shared = report.neighbours().entrySet().stream()
                .mapToInt(entry -> entry.getKey() * entry.getValue())
                .sum();
        int none = report.neighbours().getOrDefault(0, 0);
        return new FairnessView(
                report,
                report.equal(),
                percent(report.lowest()),
                percent(report.mean()),
                percent(report.highest()),
                number("%.2f", report.spread() * 100),
                number("%.1f", report.meanShared()),
                number("%.1f", pairs == 0 ? 0 : shared / (double) pairs),
                report.neighbours().keySet().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0),
                chart(
                        Message.of("fairness.chart.scores", percent(report.lowest()), percent(report.highest())),
                        "fairness.chart.scores.x",
                        "fairness.chart.papers",
                        report.scores().entrySet().stream()
                                .map(entry -> row(percent(Double.parseDouble(entry.getKey())), entry.getValue()))
                                .toList()),
                chart(
                        Message.of("fairness.chart.exposure", report.most()),
                        "fairness.chart.exposure.x",
                        "fairness.chart.questions",
                        rows(report.exposure())),
                chart(
                        Message.of("fairness.chart.neighbours", pairs == 0 ? 100 : Math.round(100.0 * none / pairs)),
                        "fairness.chart.neighbours.x",
                        "fairness.chart.pairs",
                        rows(report.neighbours())));
    }

    private static String percent(double share) {
        return number("%.1f", share * 100);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static List<Row> rows(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> row(String.valueOf(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Row row(String label, int value) {
        return new Row(label, List.of((double) value), null);
    }

    private static Chart chart(Message title, String across, String up, List<Row> rows) {
        return new Chart(
                Chart.Kind.BAR,
                title,
                Message.of(across),
                Message.of(up),
                Message.of(across),
                List.of(Message.of(up)),
                rows);
    }
}
