package org.chuangkou.exam.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DealingTest {
    /** One bit a cell: which of four cells a question fits. */
    @Property(tries = 500)
    void dealing_serves_the_first_cells_as_many_as_any_dealing_could(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 3) Integer> needed,
            @ForAll @Size(max = 7) List<@IntRange(min = 1, max = 15) Integer> questions) {
        var groups = questions.stream()
                .map(bits -> new Dealing.Group(BitSet.valueOf(new long[] {bits & ((1L << needed.size()) - 1)}), 1))
                .toList();
        var dealing = new Dealing(needed.size(), groups);
        int served = 0;
        for (int cell = 0; cell < needed.size(); cell++) {
            int got = dealing.fill(cell, needed.get(cell));
            assertThat(got).isBetween(0, needed.get(cell));
            served += got;
            assertThat(served)
                    .as("the first %s cells of %s with %s", cell + 1, needed, questions)
                    .isEqualTo(most(needed.subList(0, cell + 1).toArray(Integer[]::new), questions, 0));
            if (got < needed.get(cell)) assertThat(dealing.rivals().get(cell)).isTrue();
        }
    }

    /** Tries everything: each question to nobody, or to one of the cells that still need one. */
    private static int most(Integer[] left, List<Integer> questions, int next) {
        if (next == questions.size()) return 0;
        int most = most(left, questions, next + 1);
        for (int cell = 0; cell < left.length; cell++) {
            if (left[cell] == 0 || (questions.get(next) >> cell & 1) == 0) continue;
            left[cell]--;
            most = Math.max(most, 1 + most(left, questions, next + 1));
            left[cell]++;
        }
        return most;
    }

    @Property(tries = 200)
    void rivals_need_together_what_the_questions_of_all_of_them_do_not_suffice_for(
            @ForAll @Size(min = 2, max = 4) List<@IntRange(min = 1, max = 5) Integer> needed,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 15) Integer> bits,
            @ForAll @IntRange(min = 1, max = 4) int size) {
        var groups = bits.stream()
                .map(some -> new Dealing.Group(BitSet.valueOf(new long[] {some & ((1L << needed.size()) - 1)}), size))
                .toList();
        var dealing = new Dealing(needed.size(), groups);
        for (int cell = 0; cell < needed.size(); cell++) {
            if (dealing.fill(cell, needed.get(cell)) == needed.get(cell)) continue;
            var rivals = dealing.rivals();
            int theirs = groups.stream()
                    .filter(group -> group.cells().intersects(rivals))
                    .mapToInt(Dealing.Group::size)
                    .sum();
            assertThat(rivals.stream().map(needed::get).sum()).isGreaterThan(theirs);
        }
    }
}
