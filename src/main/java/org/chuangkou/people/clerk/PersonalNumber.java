package org.chuangkou.people.clerk;

import java.util.Locale;

/** A number of a clerk that is kept sealed and shown masked. */
public enum PersonalNumber {
    MOBILE,
    CERTIFICATE;

    /** What the sealed text is bound to. */
    String owner(String no) {
        return "clerk:" + no + ":" + key();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Enough to recognise one's own, not enough to use another's: {@code 138****3210}. */
    static String masked(String number) {
        int length = number.length();
        int front = length >= 15 ? 6 : length >= 11 ? 3 : length >= 6 ? 1 : 0;
        int back = length >= 11 ? 4 : length >= 6 ? 1 : 0;
        return number.substring(0, front) + "*".repeat(length - front - back) + number.substring(length - back);
    }
}
