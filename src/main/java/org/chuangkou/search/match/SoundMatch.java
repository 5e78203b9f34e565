package org.chuangkou.search.match;

import org.chuangkou.search.text.Readings;
import org.jspecify.annotations.Nullable;

/** How well a name fits a question that may be written with other characters of the same sound (事品 for 食品), from 0 to .64. */
public final class SoundMatch {

    private final int length;
    private final int[] syllables;

    private final @Nullable Edits edits;

    /** @param letters folded letters of the question */
    public SoundMatch(int[] letters) {
        length = letters.length;
        syllables = widen(Readings.syllables(letters));
        edits = length >= 2 && Edits.comparable(syllables) ? new Edits(syllables) : null;
    }

    /** @param read the syllables of the name */
    public double of(char[] read) {
        if (edits == null || read.length == 0) {
            return 0;
        }
        int[] name = widen(read);
        int slips = edits.toPartOf(name);
        double part = .04 * Math.min(1, (double) length / name.length);
        return slips == 0 ? .6 + part : slips == 1 && length > 4 ? .4 + part : 0;
    }

    private static int[] widen(char[] readings) {
        int[] wide = new int[readings.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = readings[i];
        }
        return wide;
    }
}
