package org.chuangkou.question.format;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A picture as a file brings it.
 *
 * @param name made of its content, with the ending of its kind
 */
public record Picture(String name, byte[] bytes) {
    /** What a text refers to where a picture stood that cannot be taken. */
    public static final String UNREADABLE = "unreadable";

    private static final int LARGEST = 5 << 20;

    /** Empty for anything but PNG, JPEG and GIF, whatever it is called, and for what is too large. */
    public static Optional<Picture> of(byte[] bytes) {
        if (bytes.length > LARGEST) return Optional.empty();
        return ending(bytes).map(ending -> new Picture(hash(bytes) + "." + ending, bytes));
    }

    private static Optional<String> ending(byte[] bytes) {
        if (starts(bytes, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) return Optional.of("png");
        if (starts(bytes, 0xFF, 0xD8, 0xFF)) return Optional.of("jpg");
        return starts(bytes, 'G', 'I', 'F', '8') ? Optional.of("gif") : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... head) {
        if (bytes.length < head.length) return false;
        for (int i = 0; i < head.length; i++) if ((bytes[i] & 0xff) != head[i]) return false;
        return true;
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
