package org.chuangkou.search.finding;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.chuangkou.search.document.Fields;
import org.chuangkou.search.document.TermBytes;

/** Finds entries by a code: the whole of it, its beginning, or its last six or more characters. */
final class Codes {

    private static final int SHORTEST_END = 6;
    private static final int SHORTEST_BEGINNING = 2;

    /** Told of an entry that was found. */
    interface Taker {
        /** @param fit how well the code fits, above that of any name */
        void take(int doc, double fit);
    }

    private final IndexSearcher searcher;
    private final TermBytes bytes = new TermBytes();

    Codes(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** @param most how many codes to look at of each kind in each segment: a short beginning may fit them all */
    void find(List<String> codes, int most, Taker taker) throws IOException {
        for (String code : codes) {
            int[] letters = code.codePoints().toArray();
            if (letters.length >= SHORTEST_BEGINNING) {
                scan(BytesRef.deepCopyOf(bytes.code(letters)), most, 1.2, taker);
            }
            if (letters.length >= SHORTEST_END) {
                scan(BytesRef.deepCopyOf(bytes.codeBackwards(letters)), most, 1.15, taker);
            }
        }
    }

    private void scan(BytesRef beginning, int most, double fit, Taker taker) throws IOException {
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            Terms terms = leaf.reader().terms(Fields.CODE);
            if (terms != null) {
                scan(leaf, terms.iterator(), beginning, most, fit, taker);
            }
        }
    }

    private static void scan(
            LeafReaderContext leaf, TermsEnum terms, BytesRef beginning, int most, double fit, Taker taker)
            throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        int left = most;
        TermsEnum.SeekStatus status = terms.seekCeil(beginning);
        for (BytesRef term = status == TermsEnum.SeekStatus.END ? null : terms.term();
                term != null && left > 0 && StringHelper.startsWith(term, beginning);
                term = terms.next()) {
            double itsFit = term.length == beginning.length ? 1.5 : fit;
            PostingsEnum docs = terms.postings(null, PostingsEnum.NONE);
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if (live == null || live.get(doc)) {
                    taker.take(leaf.docBase + doc, itsFit);
                }
            }
            left--;
        }
    }
}
