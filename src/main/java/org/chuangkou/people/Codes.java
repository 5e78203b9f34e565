package org.chuangkou.people;

import java.util.Set;
import java.util.regex.Pattern;

/** Codes of places and windows, numbers of clerks, as people give them. */
public final class Codes {
    private static final Pattern RIGHT = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");
    private static final Set<String> RESERVED = Set.of("new", "import");

    private Codes() {}

    /**
     * 1 to 64 letters, digits, dots, hyphens and underscores, the first a letter or digit: safe in an address, where
     * {@code new} and {@code import} already mean something.
     */
    public static boolean right(String code) {
        return RIGHT.matcher(code).matches() && !RESERVED.contains(code);
    }
}
