package org.chuangkou.exam.blueprint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.blueprint.Dealing.Group;
import org.chuangkou.question.store.Usable;

/**
 * What the bank can serve of a blueprint: cell by cell, and on one paper, where no question stands twice.
 *
 * @param rows in the order of the cells
 */
public record Feasibility(List<Row> rows) {
    /** With fewer questions than so many papers need, candidates meet the same ones. */
    public static final int TIMES = 3;

    public Feasibility {
        rows = List.copyOf(rows);
    }

    /** How good it looks, the best first. */
    public enum Standing {
        ENOUGH,
        TIGHT,
        SHORT
    }

    /**
     * @param number of the cell, from 1
     * @param available questions that fit now, whether or not they fit other cells too
     * @param served what one paper gets of them when the cells before are filled first
     * @param rivals numbers of the cells that share its questions, when these do not suffice for all of them
     */
    public record Row(int number, String domain, int needed, int available, int served, List<Integer> rivals) {
        public Row {
            rivals = List.copyOf(rivals);
        }

        public int missing() {
            return needed - served;
        }

        public Standing standing() {
            if (missing() > 0) return Standing.SHORT;
            return available < TIMES * needed ? Standing.TIGHT : Standing.ENOUGH;
        }

        public Message message() {
            return switch (standing()) {
                case ENOUGH -> Message.of("blueprint.row.enough", available);
                case TIGHT -> Message.of("blueprint.row.tight", available, TIMES, TIMES * needed);
                case SHORT ->
                    served == available
                            ? Message.of("blueprint.row.short", number, domain, needed, available, missing())
                            : Message.of("blueprint.row.rivals", number, domain, needed, others(), served, missing());
            };
        }

        private String others() {
            return String.join("、", rivals.stream().map(String::valueOf).toList());
        }
    }

    /** @param pool what the bank can serve, of all levels of the blueprint */
    public static Feasibility of(Blueprint blueprint, List<Usable> pool) {
        List<Blueprint.Cell> cells = blueprint.cells();
        List<Group> groups = groups(blueprint, pool);
        var dealing = new Dealing(cells.size(), groups);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < cells.size(); i++) {
            int cell = i;
            int needed = cells.get(i).count();
            int served = dealing.fill(i, needed);
            rows.add(new Row(
                    i + 1,
                    cells.get(i).domain().chinese(),
                    needed,
                    groups.stream()
                            .filter(group -> group.cells().get(cell))
                            .mapToInt(Group::size)
                            .sum(),
                    served,
                    served < needed ? others(dealing.rivals(), i) : List.of()));
        }
        return new Feasibility(rows);
    }

    private static List<Group> groups(Blueprint blueprint, List<Usable> pool) {
        var sizes = new HashMap<BitSet, Integer>();
        for (Usable question : pool) {
            var fitting = new BitSet();
            for (int i = 0; i < blueprint.cells().size(); i++)
                if (blueprint.fits(blueprint.cells().get(i), question)) fitting.set(i);
            if (!fitting.isEmpty()) sizes.merge(fitting, 1, Integer::sum);
        }
        return sizes.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Integer> others(BitSet rivals, int cell) {
        return rivals.stream().filter(i -> i != cell).map(i -> i + 1).boxed().toList();
    }

    /** That of its worst cell. */
    public Standing standing() {
        return rows.stream().map(Row::standing).max(Comparator.naturalOrder()).orElse(Standing.ENOUGH);
    }

    /** Whether the bank can serve a paper at all. */
    public boolean feasible() {
        return standing() != Standing.SHORT;
    }

    /** The cells that are short, each by its number and its domain, and by how much. */
    public List<Fault> faults() {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).missing() > 0)
                .mapToObj(i -> new Fault(
                        "cells[" + i + "]", null, null, null, rows.get(i).message()))
                .toList();
    }
}
