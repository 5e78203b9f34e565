package org.chuangkou.search.finding;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** A set of entries, as bits for each segment of the index. */
final class DocSet {

    private final List<LeafReaderContext> leaves;
    private final FixedBitSet[] bits;

    private DocSet(List<LeafReaderContext> leaves) {
        this.leaves = leaves;
        bits = new FixedBitSet[leaves.size()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = new FixedBitSet(leaves.get(i).reader().maxDoc());
        }
    }

    static DocSet none(IndexSearcher searcher) {
        return new DocSet(searcher.getLeafContexts());
    }

    static DocSet all(IndexSearcher searcher) {
        DocSet set = new DocSet(searcher.getLeafContexts());
        for (FixedBitSet leaf : set.bits) {
            leaf.set(0, leaf.length());
        }
        set.removeDeleted();
        return set;
    }

    /** Fills the words of a segment's bits. */
    interface Filler {
        void fill(int leaf, long[] words);
    }

    static DocSet of(IndexSearcher searcher, Filler filler) {
        DocSet set = new DocSet(searcher.getLeafContexts());
        for (int i = 0; i < set.bits.length; i++) {
            filler.fill(i, set.bits[i].getBits());
        }
        set.removeDeleted();
        return set;
    }

    static DocSet of(IndexSearcher searcher, Query query) throws IOException {
        DocSet set = new DocSet(searcher.getLeafContexts());
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (int i = 0; i < set.bits.length; i++) {
            Scorer scorer = weight.scorer(set.leaves.get(i));
            if (scorer != null) {
                TwoPhaseIterator twoPhase = scorer.twoPhaseIterator();
                set.bits[i].or(twoPhase == null ? scorer.iterator() : TwoPhaseIterator.asDocIdSetIterator(twoPhase));
            }
        }
        set.removeDeleted();
        return set;
    }

    void and(DocSet other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i].and(other.bits[i]);
        }
    }

    void or(DocSet other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i].or(other.bits[i]);
        }
    }

    boolean isEmpty() {
        for (FixedBitSet leaf : bits) {
            if (next(leaf, 0) != DocIdSetIterator.NO_MORE_DOCS) {
                return false;
            }
        }
        return true;
    }

    DocSet copy() {
        DocSet copy = new DocSet(leaves);
        copy.or(this);
        return copy;
    }

    boolean contains(int doc) {
        int leaf = ReaderUtil.subIndex(doc, leaves);
        return bits[leaf].get(doc - leaves.get(leaf).docBase);
    }

    void remove(int doc) {
        int leaf = ReaderUtil.subIndex(doc, leaves);
        bits[leaf].clear(doc - leaves.get(leaf).docBase);
    }

    void add(int doc) {
        int leaf = ReaderUtil.subIndex(doc, leaves);
        bits[leaf].set(doc - leaves.get(leaf).docBase);
    }

    /** Lets a collector see the entries of the set only. */
    Collector only(Collector collector) {
        return new FilterCollector(collector) {
            @Override
            public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
                FixedBitSet set = bits[leaf.ord];
                return new FilterLeafCollector(super.getLeafCollector(leaf)) {
                    @Override
                    public void collect(int doc) throws IOException {
                        if (set.get(doc)) {
                            super.collect(doc);
                        }
                    }
                };
            }
        };
    }

    int count() {
        int count = 0;
        for (FixedBitSet leaf : bits) {
            count += leaf.cardinality();
        }
        return count;
    }

    FixedBitSet inLeaf(int leaf) {
        return bits[leaf];
    }

    /** The first entry of a segment at or behind {@code from}, {@link DocIdSetIterator#NO_MORE_DOCS} for none. */
    static int next(FixedBitSet leaf, int from) {
        return from >= leaf.length() ? DocIdSetIterator.NO_MORE_DOCS : leaf.nextSetBit(from);
    }

    private void removeDeleted() {
        for (int i = 0; i < bits.length; i++) {
            Bits live = leaves.get(i).reader().getLiveDocs();
            if (live != null) {
                live.applyMask(bits[i], 0);
            }
        }
    }
}
