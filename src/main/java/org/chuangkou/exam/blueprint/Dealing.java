package org.chuangkou.exam.blueprint;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Deals questions out to cells, each question once: a flow from cells to groups of questions that fit the same cells. A
 * cell that is filled may get other questions of its own later, never fewer, so the cells filled first come first.
 */
final class Dealing {
    private static final int NOBODY = -1;

    /** Questions that fit the same cells. */
    record Group(BitSet cells, int size) {}

    private final List<Group> groups;
    private final int[] free;
    private final int[][] dealt;
    private BitSet reached = new BitSet();

    Dealing(int cells, List<Group> groups) {
        this.groups = groups;
        this.free = groups.stream().mapToInt(Group::size).toArray();
        this.dealt = new int[cells][groups.size()];
    }

    /** @return how many of the needed the cell gets: all there can be while the cells before it keep theirs */
    int fill(int cell, int needed) {
        int got = 0;
        int more = 1;
        while (got < needed && more > 0) {
            more = pass(cell, needed - got);
            got += more;
        }
        return got;
    }

    /** The cells that share all their questions with the cell that {@link #fill} could not fill, and that cell. */
    BitSet rivals() {
        return (BitSet) reached.clone();
    }

    /** Looks, the nearest first, for a cell that can take free questions and pass on others, down to this one. */
    private int pass(int to, int most) {
        int[] by = new int[dealt.length];
        int[] next = new int[dealt.length];
        Arrays.fill(next, NOBODY);
        reached = new BitSet();
        reached.set(to);
        var waiting = new ArrayDeque<Integer>();
        waiting.add(to);
        while (!waiting.isEmpty()) {
            int cell = waiting.remove();
            for (int group = 0; group < free.length; group++) {
                if (!groups.get(group).cells().get(cell)) continue;
                if (free[group] > 0) return take(cell, group, most, by, next);
                for (int other = 0; other < dealt.length; other++)
                    if (dealt[other][group] > 0 && !reached.get(other)) {
                        reached.set(other);
                        by[other] = group;
                        next[other] = cell;
                        waiting.add(other);
                    }
            }
        }
        return 0;
    }

    private int take(int from, int group, int most, int[] by, int[] next) {
        int amount = Math.min(most, free[group]);
        for (int cell = from; next[cell] != NOBODY; cell = next[cell]) amount = Math.min(amount, dealt[cell][by[cell]]);
        free[group] -= amount;
        int taken = group;
        int cell = from;
        while (true) {
            dealt[cell][taken] += amount;
            if (next[cell] == NOBODY) return amount;
            taken = by[cell];
            dealt[cell][taken] -= amount;
            cell = next[cell];
        }
    }
}
