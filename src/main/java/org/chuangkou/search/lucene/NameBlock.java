package org.chuangkou.search.lucene;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.chuangkou.search.text.Readings;

/**
 * The names of an entry as ranking needs them, title first: folded letters and how they are read, and the acts of the title. Kept
 * beside the terms because a hundred of them are read for every question.
 */
final class NameBlock {

    private static final int ACTS = 4;

    private final byte[] bytes;
    private int at;

    /** Reads a block; to be used before the bytes are used for the next one. */
    NameBlock(BytesRef block) {
        bytes = block.bytes;
        at = block.offset;
    }

    /** One name. */
    record Name(int[] letters, char[] syllables) {

        static Name of(int[] letters) {
            return new Name(letters, Readings.syllables(letters));
        }

        /** The bytes it takes. */
        int size() {
            return 2 + 5 * letters.length;
        }
    }

    /** All names and the acts of the title. */
    record Names(int acts, Name[] names) {}

    static BytesRef write(int acts, List<Name> names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(256);
        put(out, acts, ACTS);
        put(out, names.size(), 1);
        for (Name name : names) {
            put(out, name.letters.length, 2);
            for (int letter : name.letters) {
                put(out, letter, 3);
            }
            for (char syllable : name.syllables) {
                put(out, syllable, 2);
            }
        }
        return new BytesRef(out.toByteArray());
    }

    Names read() {
        int acts = get(ACTS);
        Name[] names = new Name[get(1)];
        for (int i = 0; i < names.length; i++) {
            int[] letters = new int[get(2)];
            char[] syllables = new char[letters.length];
            for (int j = 0; j < letters.length; j++) {
                letters[j] = get(3);
            }
            for (int j = 0; j < letters.length; j++) {
                syllables[j] = (char) get(2);
            }
            names[i] = new Name(letters, syllables);
        }
        return new Names(acts, names);
    }

    private int get(int length) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | bytes[at++] & 0xFF;
        }
        return value;
    }

    private static void put(ByteArrayOutputStream out, int value, int length) {
        for (int i = length - 1; i >= 0; i--) {
            out.write(value >> 8 * i);
        }
    }
}
