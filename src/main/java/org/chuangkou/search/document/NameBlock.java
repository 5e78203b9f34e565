package org.chuangkou.search.document;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * The names of an entry as ranking needs them, title first: folded letters and how they are read, and the acts of the title. Kept
 * beside the terms because a hundred of them are read for every question.
 */
public final class NameBlock {

    private NameBlock() {}

    /** One name. Its syllables are read when they are asked for. */
    public static final class Name {

        private final int[] letters;
        private final byte[] block;
        private final int syllablesAt;

        private Name(int[] letters, byte[] block, int syllablesAt) {
            this.letters = letters;
            this.block = block;
            this.syllablesAt = syllablesAt;
        }

        public int[] letters() {
            return letters;
        }

        public char[] syllables() {
            char[] syllables = new char[letters.length];
            for (int i = 0, at = syllablesAt; i < syllables.length; i++, at += 2) {
                syllables[i] = (char) two(block, at);
            }
            return syllables;
        }
    }

    /** All names and the acts of the title. */
    public record Names(int acts, Name[] names) {}

    /** Writes names, each as its letters and its syllables. */
    static BytesRef write(int acts, List<int[]> letters, List<char[]> syllables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(256);
        put(out, acts, 2);
        put(out, letters.size(), 1);
        for (int i = 0; i < letters.size(); i++) {
            put(out, letters.get(i).length, 2);
            for (int letter : letters.get(i)) {
                put(out, letter, 3);
            }
            for (char syllable : syllables.get(i)) {
                put(out, syllable, 2);
            }
        }
        return new BytesRef(out.toByteArray());
    }

    public static Names read(BytesRef block) {
        // Lucene reads the next block into the same bytes.
        byte[] bytes = Arrays.copyOfRange(block.bytes, block.offset, block.offset + block.length);
        int at = 0;
        int acts = two(bytes, at);
        Name[] names = new Name[bytes[at + 2] & 0xFF];
        at += 3;
        for (int i = 0; i < names.length; i++) {
            int[] letters = new int[two(bytes, at)];
            at += 2;
            for (int j = 0; j < letters.length; j++, at += 3) {
                letters[j] = (bytes[at] & 0xFF) << 16 | two(bytes, at + 1);
            }
            names[i] = new Name(letters, bytes, at);
            at += 2 * letters.length;
        }
        return new Names(acts, names);
    }

    private static int two(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private static void put(ByteArrayOutputStream out, int value, int length) {
        for (int i = length - 1; i >= 0; i--) {
            out.write(value >> 8 * i);
        }
    }
}
