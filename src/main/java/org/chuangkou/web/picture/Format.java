package org.chuangkou.web.picture;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;

/** The formats we read, known by their first bytes whatever the file is called. */
enum Format {
    PNG("89504e470d0a1a0a"),
    JPEG("ffd8ff"),
    GIF("474946383761", "474946383961");

    private final List<byte[]> beginnings;

    Format(String... beginnings) {
        this.beginnings =
                Arrays.stream(beginnings).map(HexFormat.of()::parseHex).toList();
    }

    /** @return the format; refused when it is none of ours */
    static Format of(byte[] file) {
        return Arrays.stream(values())
                .filter(format -> format.beginnings.stream().anyMatch(bytes -> begins(file, bytes)))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNSUPPORTED, Message.of("picture.format"), List.of()));
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }
}
