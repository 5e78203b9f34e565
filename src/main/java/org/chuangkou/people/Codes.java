package org.chuangkou.people;

import java.util.regex.Pattern;

/** Codes of places and windows, numbers of clerks, as people give them. */
public final class Codes {
    private static final Pattern RIGHT = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

    private Codes() {}

    /** 1 to 64 letters, digits, dots, hyphens and underscores, the first a letter or digit: safe in an address. */
    public static boolean right(String code) {
        return RIGHT.matcher(code).matches();
    }
}
