package org.chuangkou.search.document;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.ByteBlockPool;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/** The terms of one field of one entry, each once with the best {@link Rank} it has, as Lucene reads them. Used again and again. */
final class RankedTerms extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute rank = addAttribute(TermFrequencyAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final ByteBlockPool pool = new ByteBlockPool(new ByteBlockPool.DirectAllocator());
    private final BytesRefHash terms = new BytesRefHash(pool);
    private final BytesRef bytes = new BytesRef();
    private int[] ranks = new int[256];
    private int length = 1;
    private int next;

    /** @param titleLength what {@link NameSimilarity} takes for the length, ≥ 1 */
    void restart(int titleLength) {
        terms.clear(false);
        pool.reset(false, true);
        terms.reinit();
        length = titleLength;
    }

    void add(BytesRef one, int itsRank) {
        int number = terms.add(one);
        if (number < 0) {
            ranks[-number - 1] = Math.max(ranks[-number - 1], itsRank);
            return;
        }
        if (number == ranks.length) {
            ranks = Arrays.copyOf(ranks, number * 2);
        }
        ranks[number] = itsRank;
    }

    @Override
    public void reset() {
        next = 0;
    }

    /** Positions are not kept; the first one carries the length of the title. */
    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        clearAttributes();
        term.setBytesRef(terms.get(next, bytes));
        rank.setTermFrequency(ranks[next]);
        position.setPositionIncrement(next == 0 ? length : 0);
        next++;
        return true;
    }
}
