package org.chuangkou.exam.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An exam in numbers.
 *
 * @param test its {@code items} are told by {@code items} instead
 * @param items the suspicious ones first
 */
record ExamStatistics(TestFigures test, List<ItemStatistics> items) {
    private static final Comparator<ItemStatistics> WORST_FIRST = Comparator.<ItemStatistics>comparingInt(
                    item -> -item.suspicious().size())
            .thenComparing(ItemStatistics::discrimination, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ItemStatistics::question)
            .thenComparing(ItemStatistics::version);

    static ExamStatistics of(Gathered gathered) {
        TestFigures test = Calculating.figures(gathered.sittings, gathered.asked.size());
        List<ItemStatistics> items = IntStream.range(0, gathered.asked.size())
                .mapToObj(i ->
                        ItemStatistics.of(gathered.asked.get(i), test.items().get(i)))
                .sorted(WORST_FIRST)
                .toList();
        return new ExamStatistics(test, items);
    }

    int suspicious() {
        return (int) items.stream().filter(item -> !item.suspicious().isEmpty()).count();
    }
}
