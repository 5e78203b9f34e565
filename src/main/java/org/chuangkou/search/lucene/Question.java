package org.chuangkou.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.chuangkou.search.match.NameMatch;
import org.chuangkou.search.text.Asked;
import org.chuangkou.search.text.Asked.Gram;
import org.chuangkou.search.text.Readings;
import org.chuangkou.search.text.Words;

/** A question put to one state of the index: its terms looked up once, and the queries made of them. */
final class Question {

    private static final int LONGEST_ABBREVIATION = 6;

    private final IndexSearcher searcher;
    private final Asked asked;
    private final TermBytes bytes = new TermBytes();
    private final TermStates[] grams;
    private final float[] rarity;

    Question(IndexSearcher searcher, Asked asked) throws IOException {
        this.searcher = searcher;
        this.asked = asked;
        List<Gram> all = asked.grams();
        grams = new TermStates[all.size()];
        rarity = new float[grams.length];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = lookUp(
                    Fields.GRAM, bytes.pair(all.get(i).first(), all.get(i).second()));
            rarity[i] = NameSimilarity.rarity(searcher.getIndexReader().maxDoc(), grams[i].docFreq());
        }
    }

    Asked asked() {
        return asked;
    }

    NameMatch nameMatch() {
        return new NameMatch(asked, rarity);
    }

    /** Names that share any gram with it, those with more and rarer ones first. */
    Query names() {
        return grams(1, false);
    }

    /** Names that have at least so many of its core grams. */
    Query names(int atLeast) {
        return grams(atLeast, true);
    }

    /** How many core grams there are that occur in any name. */
    int coreGrams() {
        return (int) IntStream.range(0, grams.length)
                .filter(i -> isCore(i) && grams[i].docFreq() > 0)
                .count();
    }

    /** Names that hold all its letters in a row, or nearly so: in pieces of up to four. */
    Query whole() throws IOException {
        int[] letters = asked.whole();
        int length = Math.min(letters.length, NameTerms.LONGEST_GRAM);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int from = 0; from < letters.length; from += length) {
            int start = Math.min(from, letters.length - length);
            all.add(term(Fields.GRAM, bytes.letters(letters, start, start + length)), Occur.MUST);
            // Two pieces tell that they overlap or touch, not in which order they stand: so ask for the seam, too.
            if (start > 0) {
                all.add(term(Fields.GRAM, bytes.letters(letters, start - 1, start - 1 + length)), Occur.MUST);
            }
        }
        return all.build();
    }

    /**
     * Names that may hold it with a slip: that share pairs of letters, side by side or with one between;
     * or may be abbreviated to it.
     */
    Query slips() throws IOException {
        int[] letters = asked.whole();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int i = 0; letters.length <= LONGEST_ABBREVIATION && i < letters.length; i++) {
            add(any, Fields.GRAM, bytes.pair(letters[i], 0), .6f);
        }
        for (int i = 1; i < letters.length; i++) {
            add(any, Fields.GRAM, bytes.pair(letters[i - 1], letters[i]), 1);
            add(any, Fields.GRAM, bytes.apart(letters[i - 1], letters[i]), .8f);
            if (i > 1) {
                add(any, Fields.GRAM, bytes.pair(letters[i - 2], letters[i]), .8f);
                add(any, Fields.GRAM, bytes.apart(letters[i - 2], letters[i]), .8f);
            }
        }
        return any.build();
    }

    /** Names that have all letters of its core, wherever. */
    Query letters() throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Gram gram : asked.grams()) {
            if (gram.core()) {
                all.add(term(Fields.GRAM, bytes.pair(gram.first(), 0)), Occur.MUST);
                if (gram.second() != 0) {
                    all.add(term(Fields.GRAM, bytes.pair(gram.second(), 0)), Occur.MUST);
                }
            }
        }
        return all.build();
    }

    /** Names that sound like it in parts. */
    Query sounds() throws IOException {
        char[] syllables = Readings.syllables(asked.whole());
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int i = 1; i < syllables.length; i++) {
            add(any, Fields.SOUND, bytes.sounds(syllables[i - 1], syllables[i]), 1);
        }
        return any.build();
    }

    /**
     * Its core grams in passages.
     *
     * @param any entries with any of them
     * @param most entries with most of them
     * @param ceiling above every score
     */
    record Passages(Query any, Query most, float ceiling) {}

    Passages passages() throws IOException {
        List<Query> clauses = new ArrayList<>();
        float ceiling = 1e-6f;
        for (Gram gram : asked.grams()) {
            if (gram.core() && gram.second() != 0) {
                ceiling += addPassage(clauses, bytes.pair(gram.first(), gram.second()), gram.weight());
            }
        }
        int[] letters = asked.whole();
        for (int i = 0; i < letters.length; i++) {
            int length = Words.OF_THE_TRADE.lengthAt(letters, i);
            if (length > 2) {
                ceiling += addPassage(clauses, bytes.letters(letters, i, i + length), 1);
            }
        }
        return new Passages(any(clauses, 1), any(clauses, (clauses.size() * 3 + 3) / 4), ceiling);
    }

    private float addPassage(List<Query> clauses, BytesRef term, float weight) throws IOException {
        BytesRef kept = BytesRef.deepCopyOf(term);
        TermStates states = lookUp(Fields.BODY, kept);
        if (states.docFreq() > 0) {
            clauses.add(boosted(new TermQuery(new Term(Fields.BODY, kept), states), weight));
        }
        return weight * NameSimilarity.rarity(searcher.getIndexReader().maxDoc(), states.docFreq());
    }

    private static Query any(List<Query> clauses, int atLeast) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        if (atLeast > 1) {
            any.setMinimumNumberShouldMatch(atLeast);
        }
        clauses.forEach(clause -> any.add(clause, Occur.SHOULD));
        return any.build();
    }

    Query term(String field, BytesRef bytes) throws IOException {
        BytesRef kept = BytesRef.deepCopyOf(bytes);
        TermStates states = lookUp(field, kept);
        return states.docFreq() == 0 ? new MatchNoDocsQuery() : new TermQuery(new Term(field, kept), states);
    }

    private void add(BooleanQuery.Builder any, String field, BytesRef bytes, float weight) throws IOException {
        BytesRef kept = BytesRef.deepCopyOf(bytes);
        TermStates states = lookUp(field, kept);
        if (states.docFreq() > 0) {
            any.add(boosted(new TermQuery(new Term(field, kept), states), weight), Occur.SHOULD);
        }
    }

    private Query grams(int atLeast, boolean coreOnly) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (atLeast > 1) {
            query.setMinimumNumberShouldMatch(atLeast);
        }
        for (int i = 0; i < grams.length; i++) {
            Gram gram = asked.grams().get(i);
            if (grams[i].docFreq() > 0 && (gram.core() || !coreOnly)) {
                BytesRef term = BytesRef.deepCopyOf(bytes.pair(gram.first(), gram.second()));
                query.add(boosted(new TermQuery(new Term(Fields.GRAM, term), grams[i]), gram.weight()), Occur.SHOULD);
            }
        }
        return query.build();
    }

    private boolean isCore(int gram) {
        return asked.grams().get(gram).core();
    }

    private TermStates lookUp(String field, BytesRef bytes) throws IOException {
        return TermStates.build(searcher, new Term(field, bytes), true);
    }

    private static Query boosted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }
}
