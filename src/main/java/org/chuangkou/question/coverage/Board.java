package org.chuangkou.question.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chuangkou.level.Level;
import org.chuangkou.question.Domain;
import org.chuangkou.question.kind.Type;
import org.chuangkou.question.store.Coverage.Cell;

/**
 * One level's questions that papers may draw, domain by type, against what a paper of {@link #PAPER} questions takes.
 *
 * @param missing how many questions there should be more, over all domains
 */
record Board(int level, String name, List<Row> rows, int missing) {
    static final int PAPER = 50;
    /** So many times what one paper draws, and papers differ enough. */
    static final int TIMES = 3;

    /**
     * @param counts by type, in the order of {@link Type}
     * @param drawn how many a paper takes; @param wanted how many there should be; @param missing so many more
     */
    record Row(
            Domain domain, String name, int weight, List<Long> counts, long all, int drawn, int wanted, int missing) {}

    static Board of(Level level, Map<Cell, Long> usable) {
        Map<String, Integer> drawn = level.drawn(PAPER);
        var rows = new ArrayList<Row>();
        for (Domain domain : Domain.values()) {
            List<Long> counts = Arrays.stream(Type.values())
                    .map(type -> usable.getOrDefault(new Cell(level.level(), domain, type), 0L))
                    .toList();
            long all = counts.stream().mapToLong(Long::longValue).sum();
            int takes = drawn.getOrDefault(domain.chinese(), 0);
            int wanted = takes * TIMES;
            rows.add(new Row(
                    domain,
                    domain.chinese(),
                    level.theory().getOrDefault(domain.chinese(), 0),
                    counts,
                    all,
                    takes,
                    wanted,
                    (int) Math.max(0, wanted - all)));
        }
        return new Board(
                level.level(),
                level.name(),
                rows,
                rows.stream().mapToInt(Row::missing).sum());
    }
}
