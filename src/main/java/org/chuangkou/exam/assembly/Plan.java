package org.chuangkou.exam.assembly;

import java.util.List;

/**
 * All that decides which papers come of a seed.
 *
 * @param exam for which exam
 * @param blueprint in the words of its author, as JSON; the cells say the same in numbers
 * @param pool what may be drawn, in the order of the ids
 * @param sitters in the order in which they sit
 */
public record Plan(String exam, String blueprint, List<Piece> pool, List<Cell> cells, List<Sitter> sitters) {
    public Plan {
        pool = List.copyOf(pool);
        cells = List.copyOf(cells);
        sitters = List.copyOf(sitters);
    }

    /**
     * @param name for whoever has to mend it
     * @param count how many of its questions stand on each paper
     * @param points of each
     * @param from places in the pool, rising
     */
    public record Cell(String name, int count, int points, List<Integer> from) {
        public Cell {
            from = List.copyOf(from);
        }
    }

    /**
     * Somebody who gets a paper.
     *
     * @param avoids places in the pool of what was seen lately, rising
     */
    public record Sitter(String candidate, List<Integer> avoids) {
        public Sitter {
            avoids = List.copyOf(avoids);
        }
    }

    public int questions() {
        return cells.stream().mapToInt(Cell::count).sum();
    }

    public int points() {
        return cells.stream().mapToInt(cell -> cell.count() * cell.points()).sum();
    }

    /** What is expected of a paper of average questions, in thousandths of a point. */
    long target() {
        long target = 0;
        for (Cell cell : cells) {
            if (cell.from().isEmpty()) continue;
            long sum = cell.from().stream()
                    .mapToLong(at -> pool.get(at).permille())
                    .sum();
            target += sum * cell.count() * cell.points() / cell.from().size();
        }
        return target;
    }

    /** How far from the target a paper may be, in thousandths of a point: .002 of all points. */
    long tolerance() {
        return points() * 2L;
    }
}
