package org.chuangkou.exam.report;

import java.util.ArrayList;
import java.util.List;
import org.chuangkou.exam.report.TestFigures.ItemFigures;
import org.jspecify.annotations.Nullable;

/**
 * Classical test theory for papers that may differ from candidate to candidate.
 *
 * <p>Each mark is looked at as its distance from the mean mark of its question ({@code d = got − of × facility}), so that who drew
 * an easier paper is not taken for abler. <b>Discrimination</b> is the item-rest correlation (Crocker and Algina, Introduction to
 * Classical and Modern Test Theory, ch. 14): Pearson's, between the share of the mark and the sum of the distances of all other
 * questions of the same paper. <b>Alpha</b> is Cronbach's (Psychometrika 16, 1951), {@code k/(k−1) × (1 − Σ item variances ÷
 * variance of the totals)}, with the totals as sums of distances and the item variances summed over each candidate's own questions and
 * averaged over candidates. Where all sat the same paper both are exactly the classical figures. Questions that fewer than
 * {@link #SHARED} candidates had have no mean to speak of and are left out; when less than half of an average paper remains, there is
 * no alpha.
 */
final class Calculating {
    /** Below so many candidates, or answers, no reliability and no discrimination is told. */
    static final int FEW = 20;

    static final int SHARED = 10;

    private final List<Sitting> sittings;
    private final int[] n;
    private final double[] mean;
    private final double[] variance;
    /** Each candidate's sum of distances over the questions that are shared by enough. */
    private final double[] distance;

    private Calculating(List<Sitting> sittings, int items) {
        this.sittings = sittings;
        this.n = new int[items];
        this.mean = new double[items];
        this.variance = new double[items];
        this.distance = new double[sittings.size()];
        shares();
        distances();
    }

    /** @param items how many different questions there are */
    static TestFigures figures(List<Sitting> sittings, int items) {
        return new Calculating(sittings, items).figures();
    }

    /** Welford's way, which does not lose small variances to rounding. */
    private void shares() {
        for (Sitting one : sittings)
            for (int i = 0; i < one.items().length; i++) {
                int item = one.items()[i];
                double share = one.got()[i] / one.of()[i];
                n[item]++;
                double delta = share - mean[item];
                mean[item] += delta / n[item];
                variance[item] += delta * (share - mean[item]);
            }
        for (int item = 0; item < n.length; item++) variance[item] = n[item] < 2 ? 0 : variance[item] / (n[item] - 1);
    }

    private void distances() {
        for (int p = 0; p < sittings.size(); p++) {
            Sitting one = sittings.get(p);
            for (int i = 0; i < one.items().length; i++)
                if (n[one.items()[i]] >= SHARED) distance[p] += distance(one, i);
        }
    }

    private double distance(Sitting one, int i) {
        return one.got()[i] - one.of()[i] * mean[one.items()[i]];
    }

    private TestFigures figures() {
        int people = sittings.size();
        double[] totals = sittings.stream().mapToDouble(Sitting::total).toArray();
        Double sd = people < 2 ? null : Math.sqrt(variance(totals));
        double kept = 0;
        double all = 0;
        double within = 0;
        for (Sitting one : sittings)
            for (int i = 0; i < one.items().length; i++) {
                all++;
                if (n[one.items()[i]] < SHARED) continue;
                kept++;
                within += one.of()[i] * one.of()[i] * variance[one.items()[i]];
            }
        String why = people < FEW ? "few" : kept < all / 2 || kept / people < 2 ? "apart" : null;
        Double alpha = why == null ? alpha(kept / people, within / people, variance(distance)) : null;
        if (why == null && alpha == null) why = "flat";
        return new TestFigures(
                people,
                people == 0 ? null : mean(totals),
                sd,
                alpha,
                why,
                sd == null || alpha == null ? null : sd * Math.sqrt(Math.max(0, 1 - alpha)),
                items());
    }

    private static @Nullable Double alpha(double k, double within, double total) {
        return total < 1e-9 ? null : k / (k - 1) * (1 - within / total);
    }

    private List<ItemFigures> items() {
        var pairs = new Pairs[n.length];
        for (int item = 0; item < n.length; item++) pairs[item] = new Pairs();
        for (int p = 0; p < sittings.size(); p++) {
            Sitting one = sittings.get(p);
            for (int i = 0; i < one.items().length; i++) {
                int item = one.items()[i];
                double own = n[item] >= SHARED ? distance(one, i) : 0;
                pairs[item].add(one.got()[i] / one.of()[i], distance[p] - own);
            }
        }
        var figures = new ArrayList<ItemFigures>();
        for (int item = 0; item < n.length; item++)
            figures.add(new ItemFigures(
                    n[item], n[item] == 0 ? null : mean[item], n[item] < FEW ? null : pairs[item].correlation()));
        return figures;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) sum += value;
        return sum / values.length;
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) sum += (value - mean) * (value - mean);
        return values.length < 2 ? 0 : sum / (values.length - 1);
    }

    /** Pearson's correlation, pair by pair. */
    private static final class Pairs {
        private int n;
        private double meanX;
        private double meanY;
        private double xx;
        private double yy;
        private double xy;

        void add(double x, double y) {
            n++;
            double dx = x - meanX;
            meanX += dx / n;
            double dy = y - meanY;
            meanY += dy / n;
            xx += dx * (x - meanX);
            yy += dy * (y - meanY);
            xy += dx * (y - meanY);
        }

        /** Null where either is the same everywhere. */
        @Nullable
        Double correlation() {
            return xx < 1e-12 || yy < 1e-12 ? null : Math.clamp(xy / Math.sqrt(xx * yy), -1, 1);
        }
    }
}
