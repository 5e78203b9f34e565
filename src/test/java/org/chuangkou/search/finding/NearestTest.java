package org.chuangkou.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NearestTest {

    /** Whatever is let go on the way: the result is that of looking at all at once. */
    @Property(tries = 200)
    void those_within_the_greatest_distance_that_holds_no_more_than_are_wanted(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int most) {
        Random random = new Random(seed);
        int spread = 1 + random.nextInt(Signs.FARTHEST - 1);
        int[] distances = IntStream.range(0, random.nextInt(2_000))
                .map(i -> 1 + random.nextInt(spread))
                .map(one -> Math.min(one, Signs.FARTHEST - 1))
                .toArray();
        Nearest nearest = new Nearest(most);
        for (int doc = 0; doc < distances.length; doc++) {
            if (distances[doc] <= nearest.farthest()) {
                nearest.add(doc, distances[doc]);
            }
        }
        assertThat(nearest.docs()).containsExactly(all(distances, most));
    }

    @Test
    void all_that_are_no_distance_away_are_near_enough() {
        Nearest nearest = new Nearest(2);
        IntStream.range(0, 100).forEach(doc -> nearest.add(doc, 0));
        assertThat(nearest.docs()).hasSize(100);
    }

    private static int[] all(int[] distances, int most) {
        int bound = 0;
        while (bound + 1 < Signs.FARTHEST && count(distances, bound + 1) <= most) {
            bound++;
        }
        int within = bound;
        return IntStream.range(0, distances.length)
                .filter(doc -> distances[doc] <= within)
                .toArray();
    }

    private static long count(int[] distances, int within) {
        return Arrays.stream(distances).filter(one -> one <= within).count();
    }
}
