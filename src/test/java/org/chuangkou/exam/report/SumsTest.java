package org.chuangkou.exam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SumsTest {
    @Test
    void mean_and_correlation_are_those_of_the_pairs() {
        Sums all = Sums.of(1, 2).plus(Sums.of(2, 4)).plus(Sums.of(3, 6));
        assertThat(all.mean()).isEqualTo(2.0);
        assertThat(all.correlation()).isCloseTo(1, within(1e-12));
        assertThat(Sums.of(1, 5).plus(Sums.of(2, 5)).correlation()).isNull();
        assertThat(Sums.NONE.mean()).isNull();
    }

    @Property
    void what_is_taken_away_leaves_nothing_behind(@ForAll List<@IntRange(min = 0, max = 10_000) Integer> values) {
        Sums all = Sums.of(7, 9);
        for (int value : values) all = all.plus(Sums.of(value, 10_000 - value));
        for (int value : values) all = all.plus(Sums.of(value, 10_000 - value).minus());
        assertThat(all).isEqualTo(Sums.of(7, 9));
        assertThat(all.plus(Sums.of(7, 9).minus()).nothing()).isTrue();
    }
}
