package org.chuangkou.search.text;

import java.io.ByteArrayOutputStream;

/** Keys that sort as a Chinese reader expects: digits, Latin, then Han by pinyin and tone, other letters last. */
public final class ChineseOrder {

    /** Letters that count. */
    private static final int LONGEST = 24;

    private static final int HAN = 0x80;
    private static final int OTHER = 0xF0;

    private ChineseOrder() {}

    public static byte[] key(int[] letters) {
        char[] readings = Readings.of(letters);
        ByteArrayOutputStream key = new ByteArrayOutputStream(LONGEST * 5);
        for (int i = 0; i < Math.min(LONGEST, letters.length); i++) {
            if (letters[i] < HAN) {
                key.write(letters[i]);
                continue;
            }
            if (readings[i] == 0) {
                key.write(OTHER);
            } else {
                key.write(HAN | readings[i] >> 8);
                key.write(readings[i]);
            }
            key.write(letters[i] >> 16);
            key.write(letters[i] >> 8);
            key.write(letters[i]);
        }
        return key.toByteArray();
    }
}
