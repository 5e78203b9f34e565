package org.chuangkou.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.chuangkou.search.FacetCount;

/** One state of the index. Remembers the counts over all entries, which every first page shows. */
final class Catalogue extends IndexSearcher {

    private final Map<String, List<FacetCount>> countsOfAll = new ConcurrentHashMap<>();

    Catalogue(IndexReader reader) {
        super(reader);
        setSimilarity(Generation.SIMILARITY);
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
