package org.chuangkou.search.document;

import org.chuangkou.search.text.Readings;

/** Puts the terms of one name, a title or an everyday name, into the fields that find by names. */
final class NameTerms {

    private final TermBytes bytes = new TermBytes();
    private final StringBuilder spelled = new StringBuilder();

    void grams(RankedTerms out, int[] letters, boolean title) {
        for (int from = 0; from < letters.length; from++) {
            for (int to = from + 1; to <= Math.min(letters.length, from + Fields.LONGEST_GRAM); to++) {
                out.add(bytes.letters(letters, from, to), Rank.of(title, from == 0, to == letters.length));
            }
            if (from + 2 < letters.length) {
                out.add(bytes.apart(letters[from], letters[from + 2]), Rank.INSIDE);
            }
        }
    }

    void sounds(RankedTerms out, char[] syllables, boolean title) {
        for (int at = 1; at < syllables.length; at++) {
            boolean end = at == syllables.length - 1;
            out.add(bytes.sounds(syllables[at - 1], syllables[at]), Rank.of(title, at == 1, end));
        }
    }

    void latin(RankedTerms out, int[] letters, char[] syllables, boolean title) {
        for (int from = 0; from < letters.length; from++) {
            spelled.setLength(0);
            pinyin(out, letters, syllables, from, Rank.of(title, from == 0, false));
            spelled.setLength(0);
            initials(out, letters, syllables, from, Rank.of(title, from == 0, false));
        }
    }

    /** Every way to read on from a character, as far as terms reach. */
    private void pinyin(RankedTerms out, int[] letters, char[] syllables, int at, int rank) {
        if (at == letters.length || spelled.length() >= Fields.LONGEST_PINYIN) {
            return;
        }
        pinyin(out, letters, syllables, at, rank, syllables[at]);
        for (int other : Readings.others(letters[at], syllables[at])) {
            if (other != syllables[at]) {
                pinyin(out, letters, syllables, at, rank, other);
            }
        }
    }

    private void pinyin(RankedTerms out, int[] letters, char[] syllables, int at, int rank, int syllable) {
        int before = spelled.length();
        String spelling = Readings.spelling(syllable);
        for (int i = 0; i < spelling.length() && before + i < Fields.LONGEST_PINYIN; i++) {
            spelled.append(spelling.charAt(i));
            if (spelled.length() > 1 || rank > Rank.INSIDE) {
                out.add(bytes.pinyin(spelled, 0, spelled.length()), rank);
            }
        }
        if (!spelling.isEmpty()) {
            pinyin(out, letters, syllables, at + 1, rank);
        }
        spelled.setLength(before);
    }

    private void initials(RankedTerms out, int[] letters, char[] syllables, int at, int rank) {
        if (at == letters.length || spelled.length() == Fields.LONGEST_INITIALS) {
            return;
        }
        char first = initials(out, letters, syllables, at, rank, syllables[at], '\0');
        for (int other : Readings.others(letters[at], syllables[at])) {
            initials(out, letters, syllables, at, rank, other, first);
        }
    }

    private char initials(
            RankedTerms out, int[] letters, char[] syllables, int at, int rank, int syllable, char known) {
        String spelling = Readings.spelling(syllable);
        if (spelling.isEmpty() || spelling.charAt(0) == known) {
            return known;
        }
        spelled.append(spelling.charAt(0));
        if (spelled.length() >= Fields.SHORTEST_INITIALS) {
            out.add(bytes.initials(spelled, 0, spelled.length()), rank);
        }
        initials(out, letters, syllables, at + 1, rank);
        spelled.setLength(spelled.length() - 1);
        return spelling.charAt(0);
    }
}
