package org.chuangkou.search.finding;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IOSupplier;
import org.chuangkou.search.document.NameSimilarity;

/**
 * A term of a question and where it is in the index.
 *
 * @param weight what it counts for
 * @param entries how many entries there are in all
 */
record LookedUp(Term term, TermStates states, float weight, int entries) {

    boolean occurs() {
        return states.docFreq() > 0;
    }

    float rarity() {
        return NameSimilarity.rarity(entries, states.docFreq());
    }

    Query query() {
        if (!occurs()) {
            return new MatchNoDocsQuery();
        }
        Query query = new TermQuery(term, states);
        return weight == 1 ? query : new BoostQuery(query, weight);
    }

    /** Marks the entries of a segment that have it. */
    void mark(LeafReaderContext leaf, FixedBitSet marks) throws IOException {
        IOSupplier<TermState> place = states.get(leaf);
        TermState state = place == null ? null : place.get();
        Terms terms = state == null ? null : leaf.reader().terms(term.field());
        if (state != null && terms != null) {
            TermsEnum found = terms.iterator();
            found.seekExact(term.bytes(), state);
            marks.or(found.postings(null, PostingsEnum.NONE));
        }
    }
}
