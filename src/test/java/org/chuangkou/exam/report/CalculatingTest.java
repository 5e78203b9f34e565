package org.chuangkou.exam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CalculatingTest {
    /** Everybody the same questions, one point each. */
    private static List<Sitting> same(int[][] marks) {
        var sittings = new ArrayList<Sitting>();
        for (int[] row : marks) {
            var items = new int[row.length];
            var got = new double[row.length];
            var of = new double[row.length];
            for (int i = 0; i < row.length; i++) {
                items[i] = i;
                got[i] = row[i];
                of[i] = 1;
            }
            sittings.add(new Sitting(items, got, of));
        }
        return sittings;
    }

    private static int[][] repeated(int[][] rows, int times) {
        var all = new int[rows.length * times][];
        for (int i = 0; i < all.length; i++) all[i] = rows[i % rows.length];
        return all;
    }

    @Test
    void figures_of_a_small_test_are_those_reckoned_by_hand() {
        // Five kinds of candidates, five times each: totals 0, 1, 2, 3, 3; item means 4/5, 3/5, 2/5.
        int[][] rows = {{0, 0, 0}, {1, 0, 0}, {1, 1, 0}, {1, 1, 1}, {1, 1, 1}};
        TestFigures test = Calculating.figures(same(repeated(rows, 5)), 3);
        assertThat(test.n()).isEqualTo(25);
        assertThat(test.mean()).isCloseTo(1.8, within(1e-12));
        // Sum of squares around 1.8: 3.24 + 0.64 + 0.04 + 1.44 + 1.44 = 6.8, five times, over 24.
        assertThat(test.sd()).isCloseTo(Math.sqrt(34.0 / 24), within(1e-12));
        // Item variances over 24: 25 × (0.16 + 0.24 + 0.24) = 16. Alpha = 3/2 × (1 − 16/34).
        assertThat(test.alpha()).isCloseTo(1.5 * (1 - 16.0 / 34), within(1e-12));
        assertThat(test.sem()).isCloseTo(Math.sqrt(34.0 / 24) * Math.sqrt(1 - 1.5 * 18 / 34), within(1e-12));
        assertThat(test.items().get(0).facility()).isCloseTo(0.8, within(1e-12));
        // First question 0 1 1 1 1 with the rest 0 0 1 2 2: covariance 1/5 = 0.2 · 1, sd 0.4 and √0.8.
        assertThat(test.items().get(0).discrimination()).isCloseTo(0.2 / (0.4 * Math.sqrt(0.8)), within(1e-12));
    }

    @Test
    void with_few_candidates_no_reliability_and_no_discrimination_is_told() {
        TestFigures test = Calculating.figures(same(repeated(new int[][] {{0, 1}, {1, 1}}, 9)), 2);
        assertThat(test.n()).isEqualTo(18);
        assertThat(test.alpha()).isNull();
        assertThat(test.whyNoAlpha()).isEqualTo("few");
        assertThat(test.sem()).isNull();
        assertThat(test.items().get(0).facility()).isEqualTo(0.5);
        assertThat(test.items().get(0).discrimination()).isNull();
    }

    @Test
    void when_all_did_the_same_there_is_nothing_to_tell() {
        TestFigures test = Calculating.figures(same(repeated(new int[][] {{1, 1, 0}}, 30)), 3);
        assertThat(test.whyNoAlpha()).isEqualTo("flat");
        assertThat(test.items().get(0).discrimination()).isNull();
    }

    @Test
    void papers_that_share_nothing_have_no_reliability() {
        var sittings = new ArrayList<Sitting>();
        for (int p = 0; p < 30; p++)
            sittings.add(new Sitting(
                    new int[] {3 * p, 3 * p + 1, 3 * p + 2}, new double[] {1, 0, p % 2}, new double[] {1, 1, 1}));
        assertThat(Calculating.figures(sittings, 90).whyNoAlpha()).isEqualTo("apart");
    }

    @Test
    void nobody_is_no_error() {
        TestFigures test = Calculating.figures(List.of(), 0);
        assertThat(test.n()).isZero();
        assertThat(test.mean()).isNull();
        assertThat(test.sd()).isNull();
    }

    @Test
    void whoever_drew_the_harder_paper_is_not_taken_for_less_able() {
        // Two halves of equal ability; the questions of the second half are missed by most. Ability tells within each
        // half.
        var random = new Random(5);
        var sittings = new ArrayList<Sitting>();
        for (int p = 0; p < 400; p++) {
            int first = p % 2 == 0 ? 0 : 10;
            double able = random.nextDouble();
            var items = new int[10];
            var got = new double[10];
            var of = new double[10];
            for (int i = 0; i < 10; i++) {
                items[i] = first + i;
                of[i] = 2;
                double chance = 0.15 + 0.7 * able - (first == 10 ? 0.15 : -0.1);
                got[i] = random.nextDouble() < chance ? 2 : 0;
            }
            sittings.add(new Sitting(items, got, of));
        }
        TestFigures all = Calculating.figures(sittings, 20);
        var easy = new ArrayList<Sitting>();
        for (int p = 0; p < 400; p += 2) easy.add(sittings.get(p));
        TestFigures half = Calculating.figures(easy, 20);
        assertThat(all.alpha()).isCloseTo(half.alpha(), within(0.08));
    }

    /** Marks of some people at some questions, some of them alike in ability. */
    private static List<Sitting> random(int seed, int people, int items) {
        var random = new Random(seed);
        var marks = new int[people][items];
        for (int[] row : marks) {
            double able = random.nextDouble();
            for (int i = 0; i < items; i++) row[i] = random.nextDouble() < able ? 1 : 0;
        }
        return same(marks);
    }

    @Property(tries = 60)
    void for_one_paper_alpha_is_the_classical_one(
            @ForAll int seed,
            @ForAll @IntRange(min = 20, max = 60) int people,
            @ForAll @IntRange(min = 2, max = 15) int k) {
        List<Sitting> sittings = random(seed, people, k);
        Double alpha = Calculating.figures(sittings, k).alpha();
        double within = 0;
        for (int i = 0; i < k; i++) {
            int item = i;
            within += variance(sittings.stream().mapToDouble(s -> s.got()[item]).toArray());
        }
        double total = variance(sittings.stream().mapToDouble(Sitting::total).toArray());
        if (total < 1e-9) assertThat(alpha).isNull();
        else assertThat(alpha).isCloseTo(k / (k - 1.0) * (1 - within / total), within(1e-9));
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
    }

    @Property(tries = 60)
    void neither_the_order_of_people_nor_more_points_for_all_change_anything(
            @ForAll int seed, @ForAll @DoubleRange(min = 0.5, max = 10) double times) {
        List<Sitting> sittings = random(seed, 30, 8);
        TestFigures before = Calculating.figures(sittings, 8);
        var turned = new ArrayList<Sitting>();
        for (Sitting one : sittings)
            turned.add(new Sitting(one.items(), scaled(one.got(), times), scaled(one.of(), times)));
        Collections.shuffle(turned, new Random(seed));
        TestFigures after = Calculating.figures(turned, 8);
        if (before.alpha() == null) assertThat(after.alpha()).isNull();
        else assertThat(after.alpha()).isCloseTo(before.alpha(), within(1e-9));
        for (int i = 0; i < 8; i++) {
            Double one = before.items().get(i).discrimination();
            Double other = after.items().get(i).discrimination();
            if (one == null) assertThat(other).isNull();
            else assertThat(other).isBetween(-1.0, 1.0).isCloseTo(one, within(1e-9));
        }
    }

    private static double[] scaled(double[] values, double times) {
        return Arrays.stream(values).map(v -> v * times).toArray();
    }
}
