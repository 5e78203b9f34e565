package org.chuangkou.guide.bundle;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.chuangkou.search.text.Asked;
import org.chuangkou.search.text.Readings;

/**
 * Something that was said or that a thing is called, with and without chatter, and how surely one means the other.
 *
 * @param grams its letters and pairs of letters, without chatter
 */
record Saying(int[] whole, int[] content, Set<Long> grams, char[] syllables) {
    private static final double OF_SINGLE = .35;
    /** So many other letters may stand between those of a name: 开(一家小)餐馆. */
    private static final int BETWEEN = 3;

    static Saying of(Asked asked) {
        return new Saying(asked.whole(), asked.content(), grams(asked.content()), Readings.syllables(asked.whole()));
    }

    /**
     * From 0 to 1: that the name is named in what was said counts more than that they share letters, and the more of what
     * was said it tells the better.
     *
     * @param rarity how much a gram tells
     */
    double means(Saying name, ToDoubleFunction<Long> rarity) {
        double shared = weight(grams, name.grams, rarity);
        double told = shared / weight(grams, grams, rarity);
        double ofName = shared / weight(name.grams, name.grams, rarity);
        double alike = (.55 * ofName + .45 * told) * Math.min(1, 1.3 * ofName);
        return Math.max(alike, named(name, told));
    }

    private double named(Saying name, double told) {
        if (holds(content, name.content) || holds(whole, name.whole))
            return name.content.length > 2 ? .6 + .4 * told : .3 + .6 * told;
        double begun = Math.max(begins(whole, name.whole), begins(content, name.content));
        if (begun > 0) return begun;
        int span = span(content, name.content);
        boolean close = span > 0 && name.content.length > 2 && span <= name.content.length + BETWEEN;
        return close ? .5 + .1 * name.content.length / span + .35 * told : 0;
    }

    /** The name has been typed in part. */
    private static double begins(int[] typed, int[] name) {
        if (typed.length < 2 || !holds(name, typed)) return 0;
        boolean start = Arrays.equals(typed, Arrays.copyOf(name, typed.length));
        return .45 + .4 * typed.length / name.length + (start ? .1 : 0);
    }

    private static double weight(Set<Long> some, Set<Long> others, ToDoubleFunction<Long> rarity) {
        return some.stream()
                .filter(others::contains)
                .mapToDouble(gram -> (single(gram) ? OF_SINGLE : 1) * rarity.applyAsDouble(gram))
                .sum();
    }

    private static Set<Long> grams(int[] letters) {
        Set<Long> grams = new HashSet<>();
        for (int i = 0; i < letters.length; i++) {
            grams.add((long) letters[i]);
            if (i > 0) grams.add((long) letters[i - 1] << 32 | letters[i]);
        }
        return grams;
    }

    private static boolean single(long gram) {
        return gram >>> 32 == 0;
    }

    private static boolean holds(int[] letters, int[] part) {
        for (int at = 0; at + part.length <= letters.length; at++)
            if (Arrays.equals(letters, at, at + part.length, part, 0, part.length)) return true;
        return false;
    }

    /** How many letters it takes at least to hold the part in its order; 0 when they do not. */
    private static int span(int[] letters, int[] part) {
        int best = 0;
        for (int from = 0; from < letters.length; from++) {
            if (letters[from] != part[0]) continue;
            int found = 0;
            for (int at = from; at < letters.length && found < part.length; at++) {
                if (letters[at] == part[found]) found++;
                if (found == part.length && (best == 0 || at + 1 - from < best)) best = at + 1 - from;
            }
        }
        return best;
    }
}
