package org.chuangkou.search.text;

import java.util.Arrays;

/** The letters, digits and Han of a text, folded (see {@link Fold}), and where in the text each one stands. */
public final class Letters {

    public static final Letters NONE = new Letters("", new int[0], new int[0]);

    private final String text;
    private final int[] letters;
    private final int[] offsets;

    private Letters(String text, int[] letters, int[] offsets) {
        this.text = text;
        this.letters = letters;
        this.offsets = offsets;
    }

    public static Letters of(String text) {
        int[] letters = new int[text.length()];
        int[] offsets = new int[text.length()];
        int count = 0;
        for (int at = 0, next; at < text.length(); at = next) {
            int codePoint = text.codePointAt(at);
            next = at + Character.charCount(codePoint);
            int letter = Fold.of(codePoint);
            if (letter == Fold.SEVERAL) {
                for (int one : Fold.several(codePoint)) {
                    if (count == letters.length) {
                        letters = Arrays.copyOf(letters, count * 2 + 8);
                        offsets = Arrays.copyOf(offsets, count * 2 + 8);
                    }
                    letters[count] = one;
                    offsets[count++] = at;
                }
            } else if (letter != Fold.DROPPED) {
                if (count == letters.length) {
                    letters = Arrays.copyOf(letters, count * 2 + 8);
                    offsets = Arrays.copyOf(offsets, count * 2 + 8);
                }
                letters[count] = letter;
                offsets[count++] = at;
            }
        }
        return new Letters(text, Arrays.copyOf(letters, count), Arrays.copyOf(offsets, count));
    }

    /** The folded letters alone, for a word of a list. */
    public static int[] fold(String text) {
        return of(text).letters;
    }

    /** The text they come from. */
    public String text() {
        return text;
    }

    /** The letters, not to be changed. */
    public int[] letters() {
        return letters;
    }

    public int length() {
        return letters.length;
    }

    /** Where in the text the letter's character begins. */
    public int start(int letter) {
        return offsets[letter];
    }

    /** Where in the text the letter's character ends. */
    public int end(int letter) {
        return offsets[letter] + Character.charCount(text.codePointAt(offsets[letter]));
    }

    /** Whether something that is no letter stands before this one. */
    public boolean apart(int letter) {
        return letter > 0 && offsets[letter] != offsets[letter - 1] && offsets[letter] != end(letter - 1);
    }
}
