package org.chuangkou.search.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.chuangkou.search.document.Fields;
import org.chuangkou.search.document.Passages;
import org.chuangkou.search.document.TermBytes;
import org.chuangkou.search.match.NameMatch;
import org.chuangkou.search.text.Asked;
import org.chuangkou.search.text.Asked.Gram;
import org.chuangkou.search.text.Readings;
import org.chuangkou.search.text.Words;

/** A question put to one state of the index: its terms looked up once, and the queries made of them. */
final class Question {

    private static final int LONGEST_ABBREVIATION = 6;

    private final TermLookup terms;
    private final Asked asked;
    private final TermBytes bytes = new TermBytes();
    private final List<LookedUp> grams = new ArrayList<>();

    Question(IndexSearcher searcher, Asked asked) throws IOException {
        this.terms = new TermLookup(searcher);
        this.asked = asked;
        for (Gram gram : asked.grams()) {
            grams.add(lookUp(Fields.GRAM, bytes.pair(gram.first(), gram.second()), gram.weight()));
        }
    }

    Asked asked() {
        return asked;
    }

    NameMatch nameMatch() {
        float[] rarity = new float[grams.size()];
        for (int i = 0; i < rarity.length; i++) {
            rarity[i] = grams.get(i).rarity();
        }
        return new NameMatch(asked, rarity);
    }

    /** Names that share any gram with it, those with more and rarer ones first. */
    Query names() {
        return any(grams);
    }

    /** Its core grams that occur in any name. */
    List<LookedUp> core() {
        List<LookedUp> core = new ArrayList<>();
        for (int i = 0; i < grams.size(); i++) {
            if (asked.grams().get(i).core() && grams.get(i).occurs()) {
                core.add(grams.get(i));
            }
        }
        return core;
    }

    /** Its core grams and trade words that occur in any passage. */
    Passages passages() throws IOException {
        List<LookedUp> found = new ArrayList<>();
        for (Gram gram : asked.grams()) {
            if (gram.core() && gram.second() != 0) {
                found.add(lookUp(Fields.BODY, bytes.pair(gram.first(), gram.second()), gram.weight()));
            }
        }
        int[] letters = asked.whole();
        for (int i = 0; i < letters.length; i++) {
            int length = Words.OF_THE_TRADE.lengthAt(letters, i);
            if (length > 2) {
                found.add(lookUp(Fields.BODY, bytes.letters(letters, i, i + length), 1));
            }
        }
        double ceiling = found.stream()
                .mapToDouble(term -> term.weight() * term.rarity())
                .sum();
        return new Passages(found.stream().filter(LookedUp::occurs).toList(), Math.max(ceiling, 1e-6));
    }

    /**
     * What to look for in passages.
     *
     * @param ceiling above every score
     */
    record Passages(List<LookedUp> terms, double ceiling) {

        /** Entries with any of it, those with more and rarer first. */
        Query query() {
            return any(terms);
        }
    }

    /** Names that hold all its letters in a row, or nearly so: in pieces of up to four, and what joins two pieces. */
    Query whole() throws IOException {
        int[] letters = asked.whole();
        int length = Math.min(letters.length, Fields.LONGEST_GRAM);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int from = 0; from < letters.length; from += length / 2 + 1) {
            int start = Math.min(from, letters.length - length);
            LookedUp piece = lookUp(Fields.GRAM, bytes.letters(letters, start, start + length), 1);
            if (!piece.occurs()) {
                return piece.query();
            }
            all.add(piece.query(), Occur.MUST);
            if (start + length == letters.length) {
                break;
            }
        }
        return all.build();
    }

    /**
     * Names that may hold it with a slip: that share pairs of letters, side by side or with one between; or may be abbreviated to
     * it.
     */
    Query slips() throws IOException {
        int[] letters = asked.whole();
        List<LookedUp> found = new ArrayList<>();
        for (int i = 0; letters.length <= LONGEST_ABBREVIATION && i < letters.length; i++) {
            found.add(lookUp(Fields.GRAM, bytes.pair(letters[i], 0), .6f));
        }
        for (int i = 1; i < letters.length; i++) {
            found.add(lookUp(Fields.GRAM, bytes.pair(letters[i - 1], letters[i]), 1));
            found.add(lookUp(Fields.GRAM, bytes.apart(letters[i - 1], letters[i]), .8f));
            if (i > 1) {
                found.add(lookUp(Fields.GRAM, bytes.pair(letters[i - 2], letters[i]), .8f));
                found.add(lookUp(Fields.GRAM, bytes.apart(letters[i - 2], letters[i]), .8f));
            }
        }
        return any(found);
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
        List<LookedUp> found = new ArrayList<>();
        for (int i = 1; i < syllables.length; i++) {
            found.add(lookUp(Fields.SOUND, bytes.sounds(syllables[i - 1], syllables[i]), 1));
        }
        return any(found);
    }

    Query term(String field, BytesRef term) throws IOException {
        return lookUp(field, term, 1).query();
    }

    private LookedUp lookUp(String field, BytesRef term, float weight) throws IOException {
        return terms.find(field, term, weight);
    }

    private static Query any(List<LookedUp> terms) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms.stream().filter(LookedUp::occurs).forEach(term -> any.add(term.query(), Occur.SHOULD));
        return any.build();
    }
}
