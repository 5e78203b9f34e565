package org.chuangkou.search.finding;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Looks terms up in one state of the index. A question has dozens, so the way into each segment's terms is found once. */
final class TermLookup {

    private final IndexSearcher searcher;
    private final Map<String, @Nullable TermsEnum[]> ways = new HashMap<>();

    TermLookup(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    LookedUp find(String field, BytesRef bytes, float weight) throws IOException {
        Term term = new Term(field, BytesRef.deepCopyOf(bytes));
        TermStates states = new TermStates(searcher.getTopReaderContext());
        @Nullable TermsEnum[] all = ways(field);
        for (int leaf = 0; leaf < all.length; leaf++) {
            TermsEnum way = all[leaf];
            if (way != null && way.seekExact(term.bytes())) {
                states.register(way.termState(), leaf, way.docFreq(), way.totalTermFreq());
            }
        }
        return new LookedUp(term, states, weight, searcher.getIndexReader().maxDoc());
    }

    private @Nullable TermsEnum[] ways(String field) throws IOException {
        @Nullable TermsEnum[] known = ways.get(field);
        if (known == null) {
            List<LeafReaderContext> leaves = searcher.getLeafContexts();
            known = new TermsEnum[leaves.size()];
            for (int leaf = 0; leaf < known.length; leaf++) {
                Terms terms = leaves.get(leaf).reader().terms(field);
                known[leaf] = terms == null ? null : terms.iterator();
            }
            ways.put(field, known);
        }
        return known;
    }
}
