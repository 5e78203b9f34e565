package org.chuangkou.search.document;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Weighs a term of a name by its rarity, by where in the names it stands (the "frequency" is a {@link Rank}, not a count) and by the
 * length of the title. It only has to bring the right candidates to the top, where they are weighed exactly; rising with the
 * rank and falling with the length it lets Lucene skip whole blocks of documents.
 */
public final class NameSimilarity extends Similarity {

    private static final int LONGEST = 255;

    @Override
    public long computeNorm(FieldInvertState state) {
        return Math.min(LONGEST, state.getPosition() + 1);
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        float weight = boost * rarity(collection.docCount(), terms[0].docFreq());
        return new SimScorer() {
            @Override
            public float score(float rank, long length) {
                return weight * (.7f + .1f * rank) * (.8f + 2f / (length + 9));
            }
        };
    }

    /** How much a term tells, falling with the number of entries that have it. */
    public static float rarity(long entries, long having) {
        return (float) Math.log(1 + (entries - having + .5) / (having + .5));
    }
}
