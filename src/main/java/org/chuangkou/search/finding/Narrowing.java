package org.chuangkou.search.finding;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.chuangkou.search.document.Fields;

/** The filters of a request: any of the values of a field, and so for all fields. */
final class Narrowing {

    private final Map<String, Query> queries = new LinkedHashMap<>();
    private final Map<String, DocSet> sets = new LinkedHashMap<>();

    Narrowing(IndexSearcher searcher, Map<String, List<String>> filters) throws IOException {
        for (Map.Entry<String, List<String>> filter : filters.entrySet()) {
            if (!filter.getValue().isEmpty()) {
                BooleanQuery.Builder any = new BooleanQuery.Builder();
                for (String value : filter.getValue()) {
                    any.add(
                            new TermQuery(new Term(Fields.facet(filter.getKey()), Fields.facetTerm(value))),
                            Occur.SHOULD);
                }
                queries.put(filter.getKey(), any.build());
                sets.put(filter.getKey(), DocSet.of(searcher, any.build()));
            }
        }
    }

    /** A query among those that pass. */
    Query narrow(Query query) {
        if (queries.isEmpty()) {
            return query;
        }
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        queries.values().forEach(filter -> narrowed.add(filter, Occur.FILTER));
        return narrowed.build();
    }

    boolean passes(int doc) {
        for (DocSet set : sets.values()) {
            if (!set.contains(doc)) {
                return false;
            }
        }
        return true;
    }

    boolean isEmpty() {
        return sets.isEmpty();
    }

    boolean narrowsBy(String field) {
        return sets.containsKey(field);
    }

    /** Whether nothing but this field's own filter narrows, which its counts ignore. */
    boolean narrowsAtMostBy(String field) {
        return sets.keySet().stream().allMatch(field::equals);
    }

    /** Of a set those that pass, whatever this field's own filter says. */
    DocSet within(DocSet all, String exceptField) {
        DocSet narrowed = all.copy();
        sets.forEach((field, set) -> {
            if (!field.equals(exceptField)) {
                narrowed.and(set);
            }
        });
        return narrowed;
    }
}
