package org.chuangkou.search.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.chuangkou.search.document.Fields;
import org.chuangkou.search.meaning.Vector;
import org.chuangkou.search.meaning.Wide;

/** Finds entries by what they mean: all by their signs, roughly; of the nearest then how near they are. */
final class Senses {

    private final Catalogue searcher;
    private final List<LeafReaderContext> leaves;

    Senses(Catalogue searcher) {
        this.searcher = searcher;
        this.leaves = searcher.getLeafContexts();
    }

    /** About so many entries that are nearest to a question, those that pass alone; in the order of the index. */
    int[] nearest(Vector question, int most, Narrowing narrowing) throws IOException {
        long[] signs = question.signs();
        Nearest nearest = new Nearest(most);
        boolean all = narrowing.isEmpty();
        for (LeafReaderContext leaf : leaves) {
            FixedBitSet live = searcher.live().inLeaf(leaf.ord);
            Signs.of(leaf.reader()).distances(signs, nearest::farthest, (doc, distance) -> {
                if (live.get(doc) && (all || narrowing.passes(leaf.docBase + doc))) {
                    nearest.add(leaf.docBase + doc, distance);
                }
            });
        }
        return nearest.docs();
    }

    private record Near(int doc, double nearness) {}

    /** Of some entries, in the order of the index, those that are nearest indeed. */
    List<Integer> best(int[] docs, Wide question, int most) throws IOException {
        List<Near> all = new ArrayList<>(docs.length);
        weigh(docs, (doc, title, whole) -> all.add(new Near(doc, title.times(question) + whole.times(question))));
        all.sort(Comparator.comparingDouble(Near::nearness).reversed());
        return all.stream().limit(most).map(Near::doc).toList();
    }

    /** Told what an entry's title and whole mean; to be used before it returns. */
    interface Taker {
        void take(int doc, Wide title, Wide whole);
    }

    /** Tells of entries, in the order of the index, those whose meaning is known. */
    void weigh(int[] docs, Taker taker) throws IOException {
        Wide title = new Wide();
        Wide whole = new Wide();
        for (int i = 0; i < docs.length; ) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[i], leaves));
            int end = leaf.docBase + leaf.reader().maxDoc();
            BinaryDocValues values = DocValues.getBinary(leaf.reader(), Fields.MEANING);
            for (; i < docs.length && docs[i] < end; i++) {
                if (values.advanceExact(docs[i] - leaf.docBase)) {
                    BytesRef both = values.binaryValue();
                    title.read(both.bytes, both.offset);
                    whole.read(both.bytes, both.offset + Vector.LENGTH);
                    taker.take(docs[i], title, whole);
                }
            }
        }
    }
}
