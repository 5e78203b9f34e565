package org.chuangkou.guide.bundle;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.chuangkou.search.text.Asked;

/**
 * Something that was said, or that a bundle is called, with and without chatter.
 *
 * @param grams its letters and pairs of letters without chatter, each once, in order
 */
record Saying(int[] whole, int[] content, long[] grams) {
    /** So many other letters may stand between those of a name: 开(一家小)餐馆. */
    private static final int BETWEEN = 3;

    static Saying of(Asked asked) {
        return new Saying(asked.whole(), asked.content(), grams(asked.content()));
    }

    /** The pairs among the grams. */
    LongStream pairs() {
        return Arrays.stream(grams).filter(gram -> !single(gram));
    }

    static boolean single(long gram) {
        return gram >>> 32 == 0;
    }

    /**
     * From 0 to 1: how surely the name is named in what was said, or has been typed in part.
     *
     * @param told the share of what was said that the name tells
     */
    double names(Saying name, double told) {
        if (holds(content, name.content) || holds(whole, name.whole))
            return name.content.length > 2 ? .6 + .4 * told : .3 + .6 * told;
        double begun = Math.max(begins(whole, name.whole), begins(content, name.content));
        if (begun > 0) return begun;
        int span = span(content, name.content);
        boolean close = span > 0 && name.content.length > 2 && span <= name.content.length + BETWEEN;
        return close ? .5 + .1 * name.content.length / span + .35 * told : 0;
    }

    private static double begins(int[] typed, int[] name) {
        if (typed.length < 2 || !holds(name, typed)) return 0;
        boolean start = Arrays.equals(typed, 0, typed.length, name, 0, typed.length);
        return .45 + .4 * typed.length / name.length + (start ? .1 : 0);
    }

    private static long[] grams(int[] letters) {
        long[] grams = new long[Math.max(0, 2 * letters.length - 1)];
        for (int i = 0; i < letters.length; i++) {
            grams[i] = letters[i];
            if (i > 0) grams[letters.length + i - 1] = (long) letters[i - 1] << 32 | letters[i];
        }
        return Arrays.stream(grams).sorted().distinct().toArray();
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
