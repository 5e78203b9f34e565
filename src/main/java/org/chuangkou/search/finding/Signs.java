package org.chuangkou.search.finding;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.chuangkou.search.document.Fields;
import org.chuangkou.search.meaning.Vector;

/**
 * The signs of what a segment's entries mean, title and whole taken together: 64 bytes an entry, kept in memory, so that a hundred
 * thousand are compared in a fraction of a millisecond. Read once a segment, which never changes.
 */
final class Signs {

    /** Farther than any two meanings are apart. */
    static final int FARTHEST = Vector.DIMENSIONS + 1;

    private static final int BLOCK = 1 << 10;
    private static final int WORDS = Vector.DIMENSIONS / Integer.SIZE;
    private static final int AT_ONCE = 4;
    private static final PerSegment<Signs> KNOWN = new PerSegment<>(Signs::read);

    /** By block, word of the signs, entry: one word of many entries lies together, so that the processor compares a row of them at once. */
    private final int[][][] words;

    private final FixedBitSet known;

    private Signs(int entries) {
        words = new int[(entries + BLOCK - 1) / BLOCK][][];
        known = new FixedBitSet(Math.max(1, entries));
    }

    static Signs of(LeafReader reader) throws IOException {
        return KNOWN.of(reader);
    }

    private static Signs read(LeafReader reader) throws IOException {
        BinaryDocValues meanings = DocValues.getBinary(reader, Fields.MEANING);
        Signs signs = new Signs(reader.maxDoc());
        for (int doc = meanings.nextDoc(); doc < reader.maxDoc(); doc = meanings.nextDoc()) {
            BytesRef both = meanings.binaryValue();
            signs.put(doc, Vector.signsOfSum(both.bytes, both.offset, both.offset + Vector.LENGTH));
            signs.known.set(doc);
        }
        return signs;
    }

    private void put(int doc, long[] signs) {
        int[][] block = words[doc / BLOCK];
        if (block == null) {
            block = new int[WORDS][BLOCK];
            words[doc / BLOCK] = block;
        }
        for (int i = 0; i < WORDS; i++) {
            block[i][doc % BLOCK] = word(signs, i);
        }
    }

    private static int word(long[] signs, int number) {
        return (int) (signs[number / 2] >>> Integer.SIZE * (number % 2));
    }

    /** Told of an entry. */
    interface Taker {
        void take(int doc, int distance);
    }

    /**
     * Tells in how many signs entries differ from a question.
     *
     * @param within asked before each block: what is farther is not told
     */
    void distances(long[] question, Bound within, Taker taker) {
        int[] asked = new int[WORDS];
        for (int i = 0; i < WORDS; i++) {
            asked[i] = word(question, i);
        }
        int[] distances = new int[BLOCK];
        for (int block = 0; block < words.length; block++) {
            if (words[block] != null) {
                Arrays.fill(distances, 0);
                for (int i = 0; i < WORDS; i += AT_ONCE) {
                    add(words[block], i, asked, distances);
                }
                tell(block * BLOCK, distances, within, taker);
            }
        }
    }

    /** How far away an entry may be to be of interest. */
    interface Bound {
        int farthest();
    }

    private void tell(int first, int[] distances, Bound within, Taker taker) {
        int end = Math.min(BLOCK, known.length() - first);
        for (int i = 0; i < end; i++) {
            if (distances[i] <= within.farthest() && known.get(first + i)) {
                taker.take(first + i, distances[i]);
            }
        }
    }

    /** Plain arrays, one index: so the compiler makes wide instructions of it. */
    private static void add(int[][] block, int from, int[] asked, int[] distances) {
        int first = asked[from];
        int second = asked[from + 1];
        int third = asked[from + 2];
        int fourth = asked[from + 3];
        int[] firsts = block[from];
        int[] seconds = block[from + 1];
        int[] thirds = block[from + 2];
        int[] fourths = block[from + 3];
        for (int i = 0; i < BLOCK; i++) {
            distances[i] += Integer.bitCount(first ^ firsts[i])
                    + Integer.bitCount(second ^ seconds[i])
                    + Integer.bitCount(third ^ thirds[i])
                    + Integer.bitCount(fourth ^ fourths[i]);
        }
    }
}
