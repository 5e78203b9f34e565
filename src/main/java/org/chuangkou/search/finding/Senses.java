package org.chuangkou.search.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.chuangkou.search.document.Fields;
import org.chuangkou.search.meaning.Vector;

/** Finds entries by what they mean: all by their signs, roughly; of the nearest then how near they are. */
final class Senses {

    private final IndexSearcher searcher;
    private final List<LeafReaderContext> leaves;

    Senses(IndexSearcher searcher) {
        this.searcher = searcher;
        this.leaves = searcher.getLeafContexts();
    }

    /** Told how near an entry's title and whole are to what is asked, each from -1 to 1. */
    interface Taker {
        void take(int doc, double title, double whole);
    }

    /** About so many entries that are nearest to a question, those that pass alone. */
    List<Integer> nearest(Vector question, int most, Narrowing narrowing) throws IOException {
        long[] signs = question.signs();
        short[][] distances = new short[leaves.size()][];
        int[] having = new int[Signs.FARTHEST + 1];
        for (int leaf = 0; leaf < distances.length; leaf++) {
            LeafReaderContext context = leaves.get(leaf);
            distances[leaf] = new short[context.reader().maxDoc()];
            Signs.of(context.reader()).distances(signs, distances[leaf]);
            drop(context, narrowing, distances[leaf]);
            for (short distance : distances[leaf]) {
                having[distance]++;
            }
        }
        int farthest = 0;
        for (int count = having[0]; farthest + 1 < Signs.FARTHEST && count + having[farthest + 1] <= most; ) {
            count += having[++farthest];
        }
        return within(distances, farthest);
    }

    private void drop(LeafReaderContext leaf, Narrowing narrowing, short[] distances) {
        Bits live = leaf.reader().getLiveDocs();
        if (live == null && narrowing.isEmpty()) {
            return;
        }
        boolean all = narrowing.isEmpty();
        for (int doc = 0; doc < distances.length; doc++) {
            if (live != null && !live.get(doc) || !all && !narrowing.passes(leaf.docBase + doc)) {
                distances[doc] = Signs.FARTHEST;
            }
        }
    }

    private List<Integer> within(short[][] distances, int farthest) {
        List<Integer> docs = new ArrayList<>();
        for (int leaf = 0; leaf < distances.length; leaf++) {
            for (int doc = 0; doc < distances[leaf].length; doc++) {
                if (distances[leaf][doc] <= farthest) {
                    docs.add(leaves.get(leaf).docBase + doc);
                }
            }
        }
        return docs;
    }

    /** Of some entries those that are nearest indeed. */
    List<Integer> best(List<Integer> docs, Vector question, int most) throws IOException {
        Map<Integer, Double> nearness = new HashMap<>();
        weigh(docs, question, (doc, title, whole) -> nearness.put(doc, title + whole));
        return nearness.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Weighs entries whose meaning is known. */
    void weigh(Collection<Integer> docs, Vector question, Taker taker) throws IOException {
        int[] sorted = docs.stream().mapToInt(Integer::intValue).sorted().toArray();
        for (int i = 0; i < sorted.length; ) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(sorted[i], leaves));
            int end = leaf.docBase + leaf.reader().maxDoc();
            BinaryDocValues meanings = DocValues.getBinary(leaf.reader(), Fields.MEANING);
            for (; i < sorted.length && sorted[i] < end; i++) {
                if (meanings.advanceExact(sorted[i] - leaf.docBase)) {
                    BytesRef both = meanings.binaryValue();
                    taker.take(
                            sorted[i],
                            question.times(both.bytes, both.offset),
                            question.times(both.bytes, both.offset + Vector.LENGTH));
                }
            }
        }
    }
}
