package org.chuangkou.base;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/** Names for things that have none of their own, and secrets. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final char[] DIGITS = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();

    private static final Last LAST = new Last();

    private Ids() {}

    /**
     * A new id of 26 characters (a ULID in lower case): sorts by its time, its last 16 characters are random. Those made
     * in one millisecond by one process sort as they were made.
     */
    public static String next(Instant now) {
        byte[] random = LAST.after(now.toEpochMilli());
        var id = new char[26];
        long millis = now.toEpochMilli();
        for (int i = 9; i >= 0; i--, millis >>>= 5) id[i] = DIGITS[(int) (millis & 31)];
        for (int i = 0; i < 16; i++) id[10 + i] = DIGITS[random[i]];
        return new String(id);
    }

    /** The random part given out last, and for which millisecond. */
    private static final class Last {
        private final byte[] random = new byte[16];
        private long millis = Long.MIN_VALUE;

        /** 16 random digits; in the same millisecond the next number instead. */
        synchronized byte[] after(long now) {
            if (now != millis) {
                RANDOM.nextBytes(random);
                for (int i = 0; i < 16; i++) random[i] &= i == 0 ? 15 : 31;
                millis = now;
            } else {
                for (int i = 15; i >= 0; i--) {
                    random[i] = (byte) ((random[i] + 1) & 31);
                    if (random[i] != 0) break;
                }
            }
            return random.clone();
        }
    }

    /** 256 random bits, safe in a header, a cookie and a file name. */
    public static String secret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A code that a person types once: {@code digits} random decimal digits. */
    public static String code(int digits) {
        return String.format("%0" + digits + "d", RANDOM.nextLong((long) Math.pow(10, digits)));
    }

    /** SHA-256 of the text's UTF-8 bytes, 64 lower-case hex digits. */
    public static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A fresh SHA-256 for what comes in pieces. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
