package org.chuangkou.search.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.chuangkou.search.Suggestion;
import org.chuangkou.search.match.LatinMatch;
import org.chuangkou.search.match.NameMatch;
import org.chuangkou.search.text.Asked;

/** Suggests what somebody may be typing, from names and codes alone. */
public final class Suggesting {

    /** Characters typed that are read. */
    private static final int LONGEST = 128;

    private static final int CODES = 20;
    private static final int FEWEST_LOOKED_AT = 32;

    private final IndexSearcher searcher;
    private final Asked asked;
    private final Candidates candidates;
    private final int lookedAt;
    private final int size;

    public Suggesting(IndexSearcher searcher, String text, int size) {
        this.searcher = searcher;
        this.asked = Asked.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        this.candidates = new Candidates(searcher);
        this.lookedAt = Math.max(FEWEST_LOOKED_AT, 3 * size);
        this.size = size;
    }

    public List<Suggestion> suggest() throws IOException {
        List<Suggestion> suggestions = new ArrayList<>();
        if (asked.isEmpty() || size < 1) {
            return suggestions;
        }
        new Codes(searcher).find(asked.codes(), CODES, candidates::addCode);
        Question question = new Question(searcher, asked);
        if (asked.latin().isEmpty()) {
            byWords(question);
        } else {
            byLatin(question);
        }
        Showing showing = new Showing(searcher, asked);
        for (Candidates.Ranked one : candidates.ranked(new Fusion(asked.acts(), false), doc -> true)) {
            if (suggestions.size() < size) {
                suggestions.add(showing.suggestion(one.doc()));
            }
        }
        return suggestions;
    }

    private void byWords(Question question) throws IOException {
        NameMatch match = question.nameMatch();
        candidates.propose(question.whole(), lookedAt);
        double best = candidates.weighNew(name -> match.of(name.letters()));
        if (best < NameMatch.HOLDS) {
            candidates.propose(question.names(), lookedAt);
            best = candidates.weighNew(name -> match.of(name.letters()));
        }
        if (best < NameMatch.GOOD) {
            candidates.propose(question.slips(), lookedAt);
            candidates.weighNew(name -> match.of(name.letters()));
        }
    }

    private void byLatin(Question question) throws IOException {
        LatinMatch match = new LatinMatch(asked.latin());
        NameMatch letters = question.nameMatch();
        LatinQuestion latin = new LatinQuestion(question);
        candidates.propose(latin.isShort() ? latin.exactly() : latin.likely(), lookedAt);
        double best = candidates.weighNew(name -> Math.max(
                letters.literally(name.letters()),
                match.in(name.letters(), name.syllables()).score()));
        if (best == 0) {
            candidates.propose(latin.nearly(), lookedAt);
            best = candidates.weighAgain(name -> match.nearly(name.syllables()));
        }
        if (best == 0) {
            candidates.propose(latin.slips(), lookedAt);
            candidates.weighAgain(name -> match.nearly(name.syllables()));
        }
    }
}
