package org.chuangkou.search.document;

import org.apache.lucene.util.BytesRef;

/** Spells the terms of the index. One instance is used again and again: each call overwrites the last term. */
public final class TermBytes {

    /** Stands between two letters that have one between them in the name. */
    private static final byte GAP = 1;

    private static final byte PINYIN = 'p';
    private static final byte INITIALS = 'i';
    private static final byte FORWARDS = 'f';
    private static final byte BACKWARDS = 'b';

    private final BytesRef term = new BytesRef(64);

    /** Letters side by side. */
    public BytesRef letters(int[] letters, int from, int to) {
        clear(4 * (to - from));
        for (int i = from; i < to; i++) {
            put(letters[i]);
        }
        return term;
    }

    public BytesRef pair(int first, int second) {
        clear(8);
        put(first);
        if (second != 0) {
            put(second);
        }
        return term;
    }

    /** Two letters with one between them. */
    public BytesRef apart(int first, int second) {
        clear(9);
        put(first);
        term.bytes[term.length++] = GAP;
        put(second);
        return term;
    }

    public BytesRef sounds(int first, int second) {
        clear(4);
        term.bytes[0] = (byte) (first >> 8);
        term.bytes[1] = (byte) first;
        term.bytes[2] = (byte) (second >> 8);
        term.bytes[3] = (byte) second;
        term.length = 4;
        return term;
    }

    public BytesRef pinyin(CharSequence latin, int from, int to) {
        return ascii(PINYIN, latin, from, to);
    }

    public BytesRef initials(CharSequence latin, int from, int to) {
        return ascii(INITIALS, latin, from, to);
    }

    public BytesRef code(int[] letters) {
        clear(4 * letters.length + 1);
        term.bytes[term.length++] = FORWARDS;
        for (int letter : letters) {
            put(letter);
        }
        return term;
    }

    public BytesRef codeBackwards(int[] letters) {
        clear(4 * letters.length + 1);
        term.bytes[term.length++] = BACKWARDS;
        for (int i = letters.length - 1; i >= 0; i--) {
            put(letters[i]);
        }
        return term;
    }

    private BytesRef ascii(byte kind, CharSequence latin, int from, int to) {
        clear(1 + to - from);
        term.bytes[term.length++] = kind;
        for (int i = from; i < to; i++) {
            term.bytes[term.length++] = (byte) latin.charAt(i);
        }
        return term;
    }

    private void clear(int room) {
        if (term.bytes.length < room) {
            term.bytes = new byte[room * 2];
        }
        term.length = 0;
    }

    /** UTF-8, so that the terms can be read by any tool. */
    private void put(int letter) {
        byte[] bytes = term.bytes;
        if (letter < 0x80) {
            bytes[term.length++] = (byte) letter;
        } else if (letter < 0x800) {
            bytes[term.length++] = (byte) (0xC0 | letter >> 6);
            bytes[term.length++] = (byte) (0x80 | letter & 0x3F);
        } else if (letter < 0x10000) {
            bytes[term.length++] = (byte) (0xE0 | letter >> 12);
            bytes[term.length++] = (byte) (0x80 | letter >> 6 & 0x3F);
            bytes[term.length++] = (byte) (0x80 | letter & 0x3F);
        } else {
            bytes[term.length++] = (byte) (0xF0 | letter >> 18);
            bytes[term.length++] = (byte) (0x80 | letter >> 12 & 0x3F);
            bytes[term.length++] = (byte) (0x80 | letter >> 6 & 0x3F);
            bytes[term.length++] = (byte) (0x80 | letter & 0x3F);
        }
    }
}
