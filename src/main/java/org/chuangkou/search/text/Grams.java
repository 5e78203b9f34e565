package org.chuangkou.search.text;

import java.util.Arrays;

/** The runs of three letters of a text, folded: two texts that share most of theirs are nearly the same. */
public final class Grams {
    private final long[] grams;

    private Grams(long[] grams) {
        this.grams = grams;
    }

    public static Grams of(String text) {
        int[] letters = Letters.fold(text);
        if (letters.length == 0) return new Grams(new long[0]);
        if (letters.length < 3) return new Grams(new long[] {Arrays.hashCode(letters)});
        long[] grams = new long[letters.length - 2];
        for (int i = 0; i < grams.length; i++)
            grams[i] = ((long) letters[i] << 42) | ((long) letters[i + 1] << 21) | letters[i + 2];
        return new Grams(Arrays.stream(grams).sorted().distinct().toArray());
    }

    /** In rising order, not to be changed. */
    public long[] all() {
        return grams;
    }

    public int count() {
        return grams.length;
    }

    /** How many stand in both. */
    public int shared(Grams other) {
        int shared = 0;
        for (int i = 0, j = 0; i < grams.length && j < other.grams.length; ) {
            int order = Long.compare(grams[i], other.grams[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return shared;
    }

    /** Shared ones among all of both (Jaccard's index): 1 for the same text, 0 when they share none. */
    public double likeness(Grams other) {
        if (grams.length == 0 || other.grams.length == 0) return 0;
        int shared = shared(other);
        return (double) shared / (grams.length + other.grams.length - shared);
    }
}
