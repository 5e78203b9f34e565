package org.chuangkou.account.admin;

import java.security.SecureRandom;

/** A password that an administrator reads out and its owner replaces at once. */
final class OneTimePassword {
    /** Without those that are taken for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /** Three groups of four with dashes between: 59 random bits. */
    static String next() {
        var text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            if (i > 0 && i % 4 == 0) text.append('-');
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
