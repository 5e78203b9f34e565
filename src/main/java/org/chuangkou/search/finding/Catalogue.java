package org.chuangkou.search.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.chuangkou.search.FacetCount;
import org.chuangkou.search.document.FieldSimilarity;
import org.chuangkou.search.document.Fields;
import org.chuangkou.search.text.Asked;

/**
 * One state of the index. Remembers what many questions want to know of it: the counts over all entries, which every first page
 * shows, and where the dictionary's terms lead.
 */
public final class Catalogue extends IndexSearcher {

    private final Map<String, List<FacetCount>> countsOfAll = new ConcurrentHashMap<>();

    private final DocSet live;

    /** As many as the dictionary has at most. */
    private final Map<String, Term> terms = new ConcurrentHashMap<>();

    public Catalogue(IndexReader reader) {
        super(reader);
        setSimilarity(FieldSimilarity.INSTANCE);
        setQueryCache(null);
        live = DocSet.all(this);
    }

    /** Brings into memory what searches by meaning want to have there. */
    public void warm() throws IOException {
        for (LeafReaderContext leaf : getLeafContexts()) {
            Signs.of(leaf.reader());
        }
    }

    /** The entries that are not deleted; not to be changed. */
    DocSet live() {
        return live;
    }

    List<FacetCount> countsOfAll(String field) throws IOException {
        List<FacetCount> known = countsOfAll.get(field);
        if (known == null) {
            known = FacetCounts.of(this, live, field);
            if (!known.isEmpty()) {
                countsOfAll.put(field, known);
            }
        }
        return known;
    }

    /** @param text a term of the dictionary */
    Term term(String text) throws IOException {
        Term known = terms.get(text);
        if (known == null) {
            known = Term.of(this, text);
            terms.put(text, known);
        }
        return known;
    }

    public int countWithoutMeaning() throws IOException {
        return count(withoutMeaning());
    }

    /** Ids of some entries that nobody has said the meaning of. */
    public List<String> withoutMeaning(int most) throws IOException {
        List<String> ids = new ArrayList<>();
        Showing showing = new Showing(this, Asked.of(""));
        for (ScoreDoc one : search(withoutMeaning(), Math.max(1, most)).scoreDocs) {
            ids.add(showing.id(one.doc));
        }
        return ids;
    }

    private static TermQuery withoutMeaning() {
        return new TermQuery(new org.apache.lucene.index.Term(Fields.UNKNOWN, Fields.MEANING));
    }
}
