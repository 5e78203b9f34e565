package org.chuangkou.account.secret;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** User names as they are kept, so that what looks the same is the same. */
public final class Usernames {
    private static final Pattern RIGHT = Pattern.compile("[\\p{L}\\p{N}._@-]{1,64}");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    private Usernames() {}

    /** Trimmed and in the form NFKC: full-width letters become plain ones. */
    public static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    /** Whether a normal name may be given: 1 to 64 of letters, digits and {@code . _ - @}, not of signs alone. */
    public static boolean right(String username) {
        return username.length() <= 64
                && RIGHT.matcher(username).matches()
                && LETTER_OR_DIGIT.matcher(username).find();
    }
}
