package org.chuangkou.question.kind;

import java.util.List;
import java.util.stream.IntStream;

/** The letters before options: A, B, C … */
public final class Keys {
    /** As many options as there may be. */
    public static final int MOST = 8;

    private Keys() {}

    public static String at(int index) {
        return String.valueOf((char) ('A' + index));
    }

    /** @throws IllegalArgumentException when it is no key */
    public static int index(String key) {
        if (key.length() != 1 || key.charAt(0) < 'A' || key.charAt(0) >= 'A' + MOST)
            throw new IllegalArgumentException("no key: " + key);
        return key.charAt(0) - 'A';
    }

    public static List<String> of(List<String> options) {
        return IntStream.range(0, options.size()).mapToObj(Keys::at).toList();
    }
}
