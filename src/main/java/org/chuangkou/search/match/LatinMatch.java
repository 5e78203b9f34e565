package org.chuangkou.search.match;

import java.util.Arrays;
import java.util.BitSet;
import org.chuangkou.search.text.Readings;

/**
 * How well a name fits Latin letters by how it is read, from 0 to 1: full syllables (shipin) before initials (spjyxk) before a mixture
 * of both, from any character on; the last syllable may be unfinished. A slip or two are forgiven at a price.
 */
public final class LatinMatch {

    /** Where a name fits. */
    public record Place(double score, int from, int to) {
        static final Place NOWHERE = new Place(0, 0, 0);
    }

    private enum Way {
        SYLLABLES(.95, .85, .76),
        INITIALS(.9, .8, .7),
        MIXED(.7, .66, .6);

        final double all;
        final double start;
        final double inside;

        Way(double all, double start, double inside) {
            this.all = all;
            this.start = start;
            this.inside = inside;
        }
    }

    private static final Way[] WAYS = Way.values();

    private static final int LONGEST_SYLLABLE = 6;

    /** From this letter on, what failed once is not tried again: a name of many equal readings has too many ways to fail. */
    private static final int REMEMBERED = 3;

    private final String latin;
    private final Edits edits;
    private final BitSet failed = new BitSet();

    /** @param latin letters a to z and digits, ü as v */
    public LatinMatch(String latin) {
        this.latin = latin;
        this.edits = new Edits(latin.chars().limit(Edits.LONGEST).toArray());
    }

    /**
     * @param name folded letters
     * @param syllables how they are read
     */
    public Place in(int[] name, char[] syllables) {
        for (Way way : WAYS) {
            for (int from = 0; from < name.length; from++) {
                failed.clear();
                int to = end(way, name, syllables, from, 0);
                if (to > from) {
                    double part = (double) (to - from) / name.length;
                    double score = from > 0 ? way.inside : to < name.length ? way.start : way.all;
                    return new Place(score + .04 * part, from, to);
                }
            }
        }
        return Place.NOWHERE;
    }

    /** How well it fits with a slip or two, from 0 to .56. */
    public double nearly(char[] syllables) {
        int length = edits.length();
        if (length < 3) {
            return 0;
        }
        int[] spelled = new int[syllables.length * LONGEST_SYLLABLE];
        int[] initials = new int[syllables.length];
        int letters = 0;
        int count = 0;
        for (char syllable : syllables) {
            String spelling = Readings.spelling(syllable);
            for (int i = 0; i < spelling.length(); i++) {
                spelled[letters++] = spelling.charAt(i);
            }
            if (!spelling.isEmpty()) {
                initials[count++] = spelling.charAt(0);
            }
        }
        int allowed = length < 10 ? 1 : 2;
        int slips = edits.toPartOf(Arrays.copyOf(spelled, letters));
        double near = slips > allowed ? 0 : .52 - .3 * slips / length + .04 * Math.min(1, (double) length / letters);
        if (near == 0 && length >= 5 && edits.toPartOf(Arrays.copyOf(initials, count)) <= 1) {
            near = .4 + .04 * Math.min(1, (double) length / count);
        }
        return near;
    }

    /** Behind the character with which the letters from {@code at} on end, -1 when they do not fit. */
    private int end(Way way, int[] name, char[] syllables, int character, int at) {
        if (at == latin.length()) {
            return character;
        }
        if (character == name.length || failed.get(character * latin.length() + at)) {
            return -1;
        }
        int end = end(way, name, syllables, character, at, syllables[character]);
        if (end < 0) {
            for (int other : Readings.others(name[character], syllables[character])) {
                if (end < 0 && other != syllables[character]) {
                    end = end(way, name, syllables, character, at, other);
                }
            }
        }
        if (end < 0 && at >= REMEMBERED) {
            failed.set(character * latin.length() + at);
        }
        return end;
    }

    private int end(Way way, int[] name, char[] syllables, int character, int at, int syllable) {
        String spelling = Readings.spelling(syllable);
        if (spelling.isEmpty() || latin.charAt(at) != spelling.charAt(0)) {
            return -1;
        }
        int end = -1;
        if (way != Way.INITIALS) {
            if (latin.startsWith(spelling, at)) {
                end = end(way, name, syllables, character + 1, at + spelling.length());
            } else if (latin.regionMatches(at, spelling, 0, latin.length() - at)) {
                return character + 1;
            }
        }
        return end < 0 && way != Way.SYLLABLES ? end(way, name, syllables, character + 1, at + 1) : end;
    }
}
