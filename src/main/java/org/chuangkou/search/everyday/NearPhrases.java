package org.chuangkou.search.everyday;

import java.util.Comparator;
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
        long[] asked = meaning.signs();
        short[] distances = new short[vectors.size()];
        int[] having = new int[Vector.DIMENSIONS + 1];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = distance(asked, i);
            having[distances[i]]++;
        }
        int farthest = farthest(having);
        Map<Integer, Double> near = new HashMap<>();
        for (int i = 0; i < distances.length; i++) {
            Vector vector = distances[i] > farthest ? null : vectors.get(i);
            double nearness = vector == null ? 0 : meaning.times(vector);
            if (nearness >= NEAR) {
                near.put(i, nearness);
            }
        }
        double least = near.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(MOST)
                .reduce(1.0, Math::min);
        near.values().removeIf(nearness -> nearness < least);
        near.replaceAll((phrase, nearness) -> Math.min(.95, nearness));
        return near;
    }

    /** The distance within which those lie that are worth an exact look. */
    private static int farthest(int[] having) {
        int farthest = 0;
        for (int count = having[0]; farthest < Vector.DIMENSIONS && count < LOOKED_AT; ) {
            count += having[++farthest];
        }
        return farthest;
    }

    private short distance(long[] asked, int phrase) {
        int distance = 0;
        for (int i = 0; i < Vector.WORDS; i++) {
            distance += Long.bitCount(asked[i] ^ signs[phrase * Vector.WORDS + i]);
        }
        return (short) distance;
    }
}
