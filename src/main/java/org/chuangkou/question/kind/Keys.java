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

    public static List<String> of(List<String> options) {
        return IntStream.range(0, options.size()).mapToObj(Keys::at).toList();
    }
}
