package org.chuangkou.exam.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How fair the papers of a plan are, counted while they are made. */
public final class Fairness {
    /** Spread of the expected score over all papers that is still called equal. */
    public static final double EQUAL = .005;

    private final Plan plan;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] times;
    private final Set<List<Integer>> sets = new HashSet<>();
    private final List<Double> expected = new ArrayList<>();
    private final Map<Integer, Integer> shared = new TreeMap<>();
    private int seenLately;
    private @Nullable Set<Integer> before;

    public Fairness(Plan plan) {
        this.plan = plan;
        for (int i = 0; i < plan.pool().size(); i++)
            places.put(plan.pool().get(i).id(), i);
        this.times = new int[plan.pool().size()];
    }

    public void count(Plan.Sitter sitter, Assembly.Made paper) {
        var set = new ArrayList<Integer>();
        long score = 0;
        for (Assembly.Slot slot : paper.slots()) {
            int at = places.getOrDefault(slot.piece().id(), -1);
            times[at]++;
            set.add(at);
            score += (long) slot.points() * slot.piece().permille();
        }
        expected.add(score / (1000.0 * plan.points()));
        Collections.sort(set);
        sets.add(set);
        var own = new HashSet<>(set);
        seenLately += (int) sitter.avoids().stream().filter(own::contains).count();
        if (before != null)
            shared.merge((int) own.stream().filter(before::contains).count(), 1, Integer::sum);
        before = own;
    }

    /**
     * @param distinct how many different sets of questions there are
     * @param expected share of the points that is expected: lowest, mean and highest paper
     * @param used how many questions of the pool stand in any paper
     * @param exposure in how many papers a question stands: how many questions (value) by ten classes of papers (key: up to)
     * @param most papers in which any one question stands; @param cap papers in which one was allowed to stand
     * @param meanShared of how many questions two papers share on average
     * @param neighbours how many pairs of neighbours (value) share so many questions (key)
     * @param seenLately places given to questions which their candidate had seen lately
     */
    public record Report(
            int papers,
            int questions,
            int pool,
            int distinct,
            double lowest,
            double mean,
            double highest,
            double spread,
            int used,
            int most,
            int cap,
            Map<Integer, Integer> exposure,
            Map<String, Integer> scores,
            double meanShared,
            Map<Integer, Integer> neighbours,
            int seenLately) {
        public boolean equal() {
            return spread <= EQUAL;
        }
    }

    public Report report() {
        int papers = expected.size();
        int most = 0;
        int used = 0;
        double pairs = 0;
        for (int time : times) {
            most = Math.max(most, time);
            if (time > 0) used++;
            pairs += time * (time - 1.0);
        }
        int cap = 0;
        for (int one : Dealer.caps(plan, papers)) cap = Math.max(cap, one);
        double lowest = expected.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double highest =
                expected.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double mean =
                expected.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return new Report(
                papers,
                plan.questions(),
                plan.pool().size(),
                sets.size(),
                round(lowest),
                round(mean),
                round(highest),
                round(highest - lowest),
                used,
                most,
                cap,
                classes(most),
                scores(),
                papers < 2 ? 0 : round(pairs / (papers * (papers - 1.0))),
                shared,
                seenLately);
    }

    private Map<Integer, Integer> classes(int most) {
        int width = Math.max(1, (most + 9) / 10);
        var classes = new TreeMap<Integer, Integer>();
        for (int time : times) classes.merge((time + width - 1) / width * width, 1, Integer::sum);
        return classes;
    }

    /** How many papers by their expected share, in steps of a thousandth. */
    private Map<String, Integer> scores() {
        var scores = new TreeMap<String, Integer>();
        for (double score : expected) scores.merge(String.format(Locale.ROOT, "%.3f", score), 1, Integer::sum);
        return scores;
    }

    private static double round(double number) {
        return Math.round(number * 100_000) / 100_000.0;
    }
}
