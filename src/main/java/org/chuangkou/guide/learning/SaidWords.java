package org.chuangkou.guide.learning;

import java.util.Optional;
import java.util.regex.Pattern;

/** Words of a search that may become an everyday name: short, in Chinese, and without anything that could be a number of somebody. */
final class SaidWords {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 20;
    private static final Pattern NUMBER = Pattern.compile("\\d[\\dXx\\s-]{3,}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private SaidWords() {}

    static Optional<String> of(String typed) {
        String words = typed.strip().replaceAll("\\s+", " ");
        int length = words.codePointCount(0, words.length());
        boolean fit = length >= SHORTEST
                && length <= LONGEST
                && HAN.matcher(words).results().limit(SHORTEST).count() == SHORTEST
                && !NUMBER.matcher(words).find();
        return fit ? Optional.of(words) : Optional.empty();
    }
}
