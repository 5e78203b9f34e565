package org.chuangkou.search.match;

import java.util.List;
import org.chuangkou.search.text.Asked.Gram;

/** The pairs of letters of a question with their weights, and what share of them a name holds. */
final class PairWeights {

    /**
     * What question and name share.
     *
     * @param ofQuestion by weight
     * @param ofName by letters
     */
    record Shared(double ofQuestion, double ofName) {}

    private final long[] keys;
    private final int[] numbers;
    private final float[] weights;
    private final float sum;

    PairWeights(List<Gram> grams, float[] rarity) {
        keys = new long[Integer.highestOneBit(Math.max(4, grams.size())) * 4];
        numbers = new int[keys.length];
        weights = new float[grams.size()];
        float all = 0;
        for (int i = 0; i < weights.length; i++) {
            Gram gram = grams.get(i);
            int slot = slot(key(gram.first(), gram.second()));
            keys[slot] = key(gram.first(), gram.second());
            numbers[slot] = i;
            weights[i] = gram.weight() * rarity[i];
            all += weights[i];
        }
        sum = all;
    }

    Shared sharedWith(int[] name) {
        long[] seen = new long[weights.length / Long.SIZE + 1];
        float shared = 0;
        int covered = 0;
        boolean lastCovered = false;
        for (int i = 0; i < name.length; i++) {
            int single = number(key(name[i], 0));
            int pair = i == 0 ? -1 : number(key(name[i - 1], name[i]));
            if (single >= 0 && first(seen, single)) {
                shared += weights[single];
            }
            if (pair >= 0) {
                if (first(seen, pair)) {
                    shared += weights[pair];
                }
                covered += lastCovered ? 0 : 1;
            }
            lastCovered = single >= 0 || pair >= 0;
            covered += lastCovered ? 1 : 0;
        }
        return new Shared(sum == 0 ? 0 : shared / sum, (double) covered / name.length);
    }

    private static boolean first(long[] seen, int number) {
        long bit = 1L << number;
        boolean first = (seen[number / Long.SIZE] & bit) == 0;
        seen[number / Long.SIZE] |= bit;
        return first;
    }

    private int number(long key) {
        int slot = slot(key);
        return keys[slot] == key ? numbers[slot] : -1;
    }

    private static long key(int first, int second) {
        return (long) first << 21 | second;
    }

    private int slot(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
