package org.chuangkou.search.match;

import java.util.Arrays;

/**
 * How many slips (a letter wrong, missing, too many, or two exchanged) turn a pattern into a text or a part of it. All columns
 * of the edit table are worked at once in the bits of a word: Myers 1999 with Hyyrö's exchange of neighbours (2003).
 */
final class Edits {

    /** Longer patterns are not compared. */
    static final int LONGEST = 64;

    private static final int SLOTS = 256;

    private final int length;
    private final int[] letters = new int[SLOTS];
    private final long[] places = new long[SLOTS];

    /** @param pattern 1 to {@link #LONGEST} letters, none of them 0 */
    Edits(int[] pattern) {
        length = pattern.length;
        for (int i = 0; i < length; i++) {
            int slot = slot(pattern[i]);
            letters[slot] = pattern[i];
            places[slot] |= 1L << i;
        }
    }

    static boolean comparable(int[] pattern) {
        return pattern.length > 0
                && pattern.length <= LONGEST
                && Arrays.stream(pattern).allMatch(letter -> letter > 0);
    }

    int length() {
        return length;
    }

    /** The slips from the pattern to that part of the text which is most like it. */
    int toPartOf(int[] text) {
        return count(text, 0);
    }

    /** The slips from the pattern to the whole text. */
    int toAllOf(int[] text) {
        return count(text, 1);
    }

    private int count(int[] text, int costOfSkipping) {
        long last = 1L << (length - 1);
        long up = -1;
        long down = 0;
        long diagonal = 0;
        long before = 0;
        int slips = length;
        int fewest = length;
        for (int letter : text) {
            long here = places[slot(letter)];
            long exchanged = ((~diagonal & here) << 1) & before;
            diagonal = (((here & up) + up) ^ up) | here | down | exchanged;
            long right = down | ~(diagonal | up);
            long left = diagonal & up;
            if ((right & last) != 0) {
                slips++;
            } else if ((left & last) != 0) {
                slips--;
            }
            right = right << 1 | costOfSkipping;
            up = left << 1 | ~(diagonal | right);
            down = diagonal & right;
            before = here;
            fewest = Math.min(fewest, slips);
        }
        return costOfSkipping == 0 ? fewest : slips;
    }

    private int slot(int letter) {
        int slot = (letter * 0x9E3779B1) >>> 24;
        while (letters[slot] != 0 && letters[slot] != letter) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }
}
