package org.chuangkou.search.document;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** How terms weigh in each field: passages as texts usually do, names by {@link NameSimilarity}. */
public final class FieldSimilarity extends PerFieldSimilarityWrapper {

    public static final Similarity INSTANCE = new FieldSimilarity();

    private final Similarity passages = new BM25Similarity();
    private final Similarity names = new NameSimilarity();

    private FieldSimilarity() {}

    @Override
    public Similarity get(String field) {
        return field.equals(Fields.BODY) ? passages : names;
    }
}
