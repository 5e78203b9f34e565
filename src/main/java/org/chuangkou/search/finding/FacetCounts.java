package org.chuangkou.search.finding;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.chuangkou.search.FacetCount;
import org.chuangkou.search.document.Fields;

/** Counts the values of a field over a set of entries. */
final class FacetCounts {

    /** By field, its values as text by their numbers in the segment. */
    private static final Map<String, PerSegment<String[]>> TEXTS = new ConcurrentHashMap<>();

    private FacetCounts() {}

    /** The values that occur, most frequent first. */
    static List<FacetCount> of(IndexSearcher searcher, DocSet set, String field) throws IOException {
        PerSegment<String[]> ofField = TEXTS.computeIfAbsent(
                field, one -> new PerSegment<>(segment -> texts(DocValues.getSortedSet(segment, Fields.facet(one)))));
        Map<String, Integer> counts = new HashMap<>();
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            LeafReader segment = leaves.get(leaf).reader();
            SortedSetDocValues values = DocValues.getSortedSet(segment, Fields.facet(field));
            int[] inLeaf = count(values, set.inLeaf(leaf));
            String[] texts = ofField.of(segment);
            for (int value = 0; value < inLeaf.length; value++) {
                if (inLeaf[value] > 0) {
                    counts.merge(texts[value], inLeaf[value], Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .map(one -> new FacetCount(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value))
                .toList();
    }

    private static String[] texts(SortedSetDocValues values) throws IOException {
        String[] texts = new String[(int) values.getValueCount()];
        for (int value = 0; value < texts.length; value++) {
            texts[value] = values.lookupOrd(value).utf8ToString();
        }
        return texts;
    }

    private static int[] count(SortedSetDocValues values, FixedBitSet set) throws IOException {
        int[] counts = new int[(int) values.getValueCount()];
        SortedDocValues single = DocValues.unwrapSingleton(values);
        for (int doc = DocSet.next(set, 0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = DocSet.next(set, doc + 1)) {
            if (single != null) {
                if (single.advanceExact(doc)) {
                    counts[single.ordValue()]++;
                }
            } else if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }
        return counts;
    }
}
