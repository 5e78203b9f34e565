package org.chuangkou.search.match;

import java.util.Arrays;
import java.util.List;
import org.chuangkou.search.text.Asked;

/**
 * How well a name fits a question by its letters, from 0 to 1: the same &gt; begins with it &gt; holds it &gt; holds it but for a
 * slip, is named in it, or shares pairs of letters with it, each pair counting by its rarity.
 */
public final class NameMatch {

    /** From here on a name holds what was asked. */
    public static final double HOLDS = .8;

    /** From here on it does so but for a slip, or has all its words. */
    public static final double GOOD = .6;

    private static final double HOLDS_WHOLE = .84;
    private static final int FEWEST_FOR_SLIPS = 3;
    private static final int SURELY_SHARES = 5;

    /** Bits of {@link #letters}. */
    private static final int BITS = 1 << 10;

    private final int[] whole;
    private final int[] content;

    /** Roughly which letters the question has: most names it is put to share none. */
    private final long[] letters = new long[BITS / Long.SIZE];

    private final Edits[] edits;
    private final PairWeights pairs;

    /** @param rarity for each of the question's grams how much it tells, ≥ 0 */
    public NameMatch(Asked asked, float[] rarity) {
        whole = asked.whole();
        content = asked.content();
        boolean same = Arrays.equals(whole, content);
        edits = (same ? List.of(whole) : List.of(whole, content))
                .stream()
                        .filter(letters -> letters.length >= FEWEST_FOR_SLIPS && Edits.comparable(letters))
                        .map(Edits::new)
                        .toArray(Edits[]::new);
        pairs = new PairWeights(asked.grams(), rarity);
        for (int letter : whole) {
            letters[slot(letter)] |= 1L << letter;
        }
    }

    private static int slot(int letter) {
        return letter % BITS / Long.SIZE;
    }

    private boolean sharesLetter(int[] name) {
        for (int letter : name) {
            if ((letters[slot(letter)] & 1L << letter) != 0) {
                return true;
            }
        }
        return false;
    }

    /** @param name folded letters */
    public double of(int[] name) {
        if (!sharesLetter(name)) {
            return 0;
        }
        double held = literally(name);
        if (held > HOLDS_WHOLE || name.length == 0) {
            return held;
        }
        PairWeights.Shared shared = pairs.sharedWith(name);
        double best = Math.max(held, Math.max(shared(name, shared), spread(name)));
        // A long question cannot be a slip away from a name with which it shares no pair.
        boolean maySlip = shared.ofName() > 0 || whole.length < SURELY_SHARES;
        return maySlip ? Math.max(best, slipped(name)) : best;
    }

    /** The same for names that hold what was asked; 0 for others. */
    public double literally(int[] name) {
        if (name.length == 0) {
            return 0;
        }
        if (Arrays.equals(name, whole) || Arrays.equals(name, content)) {
            return 1;
        }
        int place = Parts.indexOf(name, whole);
        if (place >= 0) {
            return (place == 0 ? .92 : HOLDS_WHOLE) + .06 * whole.length / name.length;
        }
        if (content.length < 2 || content.length == whole.length) {
            return 0;
        }
        place = Parts.indexOf(name, content);
        return place < 0 ? 0 : HOLDS + (place == 0 ? .02 : 0) + .02 * content.length / name.length;
    }

    private double slipped(int[] name) {
        double best = 0;
        for (Edits one : edits) {
            int length = one.length();
            int allowed = length < 8 ? 1 : length < 16 ? 2 : 3;
            int slips = one.toPartOf(name);
            if (slips <= allowed) {
                boolean all = Math.abs(length - name.length) <= allowed && one.toAllOf(name) <= allowed;
                double near = .79 - .5 * slips / length;
                best = Math.max(best, near + (all ? .06 : .05 * Math.min(1, (double) length / name.length)));
            }
        }
        return best;
    }

    private double shared(int[] name, PairWeights.Shared shared) {
        double common = .72 * shared.ofQuestion() * (.75 + .25 * shared.ofName());
        boolean named = name.length > 1 && shared.ofName() == 1 && Parts.indexOf(whole, name) >= 0;
        return named ? Math.max(common, .5 + .3 * shared.ofQuestion()) : common;
    }

    /** All letters of the question in their order with others between: an abbreviation (律协 for 律师协会). */
    private double spread(int[] name) {
        int span = whole.length < 2 ? 0 : Parts.spanInOrder(name, whole);
        return span == 0 ? 0 : (whole.length == 2 ? .15 : .35) + .18 * whole.length / span;
    }
}
