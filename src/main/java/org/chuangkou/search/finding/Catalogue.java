package org.chuangkou.search.finding;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.chuangkou.search.FacetCount;
import org.chuangkou.search.document.FieldSimilarity;

/** One state of the index. Remembers the counts over all entries, which every first page shows. */
public final class Catalogue extends IndexSearcher {

    private final Map<String, List<FacetCount>> countsOfAll = new ConcurrentHashMap<>();

    public Catalogue(IndexReader reader) {
        super(reader);
        setSimilarity(FieldSimilarity.INSTANCE);
        setQueryCache(null);
    }

    List<FacetCount> countsOfAll(String field) throws IOException {
        List<FacetCount> known = countsOfAll.get(field);
        if (known == null) {
            known = FacetCounts.of(this, DocSet.all(this), field);
            if (!known.isEmpty()) {
                countsOfAll.put(field, known);
            }
        }
        return known;
    }
}
