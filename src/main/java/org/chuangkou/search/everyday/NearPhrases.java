package org.chuangkou.search.everyday;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.search.meaning.Vector;
import org.jspecify.annotations.Nullable;

/** The phrases of the dictionary by what they mean: roughly by their signs first, exactly for the nearest of those. */
final class NearPhrases {

    private static final int MOST = 3;
    private static final int LOOKED_AT = 40;
    private static final double NEAR = .68;

    private final List<@Nullable Vector> vectors;
    private final long[] signs;

    /** @param vectors of each phrase, null where it is not known */
    NearPhrases(List<@Nullable Vector> vectors) {
        this.vectors = vectors;
        signs = new long[vectors.size() * Vector.WORDS];
        for (int i = 0; i < vectors.size(); i++) {
            Vector vector = vectors.get(i);
            if (vector != null) {
                System.arraycopy(vector.signs(), 0, signs, i * Vector.WORDS, Vector.WORDS);
            }
        }
    }

    /** The numbers of the phrases that nearly say so, with how nearly. */
    Map<Integer, Double> to(Vector meaning) {
        double[] nearness = new double[vectors.size()];
        int farthest = farthest(meaning.signs());
        long[] asked = meaning.signs();
        for (int i = 0; i < nearness.length; i++) {
            Vector vector = vectors.get(i);
            nearness[i] = vector == null || distance(asked, i) > farthest ? 0 : meaning.times(vector);
        }
        double[] sorted = Arrays.stream(nearness).sorted().toArray();
        double least = Math.max(NEAR, sorted.length < MOST ? 0 : sorted[sorted.length - MOST]);
        Map<Integer, Double> near = new HashMap<>();
        for (int i = 0; i < nearness.length; i++) {
            if (nearness[i] >= least) {
                near.put(i, Math.min(.95, nearness[i]));
            }
        }
        return near;
    }

    /** The distance within which those lie that are worth an exact look. */
    private int farthest(long[] asked) {
        int[] having = new int[Vector.DIMENSIONS + 1];
        for (int i = 0; i < vectors.size(); i++) {
            having[distance(asked, i)]++;
        }
        int farthest = 0;
        for (int count = having[0]; farthest < Vector.DIMENSIONS && count < LOOKED_AT; ) {
            count += having[++farthest];
        }
        return farthest;
    }

    private int distance(long[] asked, int phrase) {
        int distance = 0;
        for (int i = 0; i < Vector.WORDS; i++) {
            distance += Long.bitCount(asked[i] ^ signs[phrase * Vector.WORDS + i]);
        }
        return distance;
    }
}
