package org.chuangkou.search.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.chuangkou.search.document.Fields;
import org.chuangkou.search.meaning.Vector;

/**
 * The signs of the meanings of a segment's entries, kept in memory: 128 bytes an entry, so that a hundred thousand are compared in a
 * millisecond. Read once a segment, which never changes.
 */
final class Signs {

    /** Farther than any two meanings are apart. */
    static final int FARTHEST = 2 * Vector.DIMENSIONS;

    private static final int WORDS = 2 * Vector.WORDS;
    private static final Map<IndexReader.CacheKey, Signs> KNOWN = new ConcurrentHashMap<>();

    private final long[] words;
    private final boolean[] known;

    private Signs(long[] words, boolean[] known) {
        this.words = words;
        this.known = known;
    }

    static Signs of(LeafReader reader) throws IOException {
        IndexReader.CacheHelper segment = Objects.requireNonNull(reader.getCoreCacheHelper());
        Signs signs = KNOWN.get(segment.getKey());
        if (signs != null) {
            return signs;
        }
        try {
            return KNOWN.computeIfAbsent(segment.getKey(), key -> {
                segment.addClosedListener(KNOWN::remove);
                return read(reader);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Signs read(LeafReader reader) {
        try {
            BinaryDocValues meanings = DocValues.getBinary(reader, Fields.MEANING);
            boolean[] known = new boolean[reader.maxDoc()];
            long[] words = new long[0];
            for (int doc = meanings.nextDoc(); doc < known.length; doc = meanings.nextDoc()) {
                words = words.length == 0 ? new long[known.length * WORDS] : words;
                BytesRef both = meanings.binaryValue();
                System.arraycopy(Vector.signs(both.bytes, both.offset), 0, words, doc * WORDS, Vector.WORDS);
                System.arraycopy(
                        Vector.signs(both.bytes, both.offset + Vector.LENGTH),
                        0,
                        words,
                        doc * WORDS + Vector.WORDS,
                        Vector.WORDS);
                known[doc] = true;
            }
            return new Signs(words, known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In how many signs an entry's title and whole differ from a question, {@link #FARTHEST} when its meaning is not known. */
    void distances(long[] question, short[] distances) {
        for (int doc = 0; doc < known.length; doc++) {
            distances[doc] = known[doc] ? distance(question, doc * WORDS) : FARTHEST;
        }
    }

    private short distance(long[] question, int at) {
        int distance = 0;
        for (int i = 0; i < Vector.WORDS; i++) {
            distance += Long.bitCount(question[i] ^ words[at + i])
                    + Long.bitCount(question[i] ^ words[at + Vector.WORDS + i]);
        }
        return (short) distance;
    }
}
