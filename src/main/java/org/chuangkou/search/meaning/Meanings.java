package org.chuangkou.search.meaning;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What texts of documents mean: kept in the database, computed when wanted. */
@Singleton
public class Meanings {

    private static final int AT_ONCE = 32;

    private final Vectors vectors;
    private final Embedding embedding;

    Meanings(Vectors vectors, Embedding embedding) {
        this.vectors = vectors;
        this.embedding = embedding;
    }

    /** Whether anything can be computed, now that the model has had its chance to load. */
    public boolean ready() {
        return embedding.load();
    }

    /** What is known already. */
    public Map<String, Vector> known(Collection<String> texts) {
        return vectors.known(texts);
    }

    /** Computes and keeps what is not known yet, some at a time so that a stop loses little. @return all of them */
    public Map<String, Vector> of(Collection<String> texts) {
        Map<String, Vector> all = new HashMap<>(vectors.known(texts));
        Map<String, Vector> computed = new HashMap<>();
        for (String text : texts) {
            Vector vector = all.containsKey(text) ? null : embedding.ofDocument(text);
            if (vector != null) {
                all.put(text, vector);
                computed.put(text, vector);
            }
            if (computed.size() == AT_ONCE) {
                vectors.keep(computed);
                computed.clear();
            }
        }
        vectors.keep(computed);
        return all;
    }
}
