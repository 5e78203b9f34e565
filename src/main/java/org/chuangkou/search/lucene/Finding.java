package org.chuangkou.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.chuangkou.search.match.LatinMatch;
import org.chuangkou.search.match.NameMatch;
import org.chuangkou.search.match.SoundMatch;
import org.chuangkou.search.text.Asked;

/**
 * Finds the entries for a question: the set of all that match it, and the best of them weighed exactly. Cheap ways come first; slips,
 * sounds and passages are looked at only when no name holds what was asked, or few do.
 */
final class Finding {

    private static final int BY_NAME = 200;
    private static final int BY_LONG_LATIN = 1_000;
    private static final int BY_SLIP = 100;
    private static final int BY_PASSAGE = 100;
    private static final int CODES = 200;
    private static final int FEW = 20;

    /** From here on a name belongs to the result even when too few of its letters match. */
    private static final double CONVINCING = .45;

    private final IndexSearcher searcher;
    private final Asked asked;
    private final Question question;
    private final Narrowing narrowing;
    private final Candidates candidates;

    Finding(IndexSearcher searcher, Asked asked, Narrowing narrowing) throws IOException {
        this.searcher = searcher;
        this.asked = asked;
        this.narrowing = narrowing;
        question = new Question(searcher, asked);
        candidates = new Candidates(searcher);
    }

    /**
     * What was found.
     *
     * @param all every entry that matches, whatever it is narrowed to
     * @param head the best of those it is narrowed to, in order
     * @param rest what orders the others
     */
    record Found(DocSet all, List<Candidates.Ranked> head, Query rest) {}

    Found find() throws IOException {
        new Codes(searcher).find(asked.codes(), CODES, candidates::addCode);
        Query matching = asked.latin().isEmpty() ? byWords() : byLatin();
        DocSet all = DocSet.of(searcher, matching);
        for (int doc : candidates.docs()) {
            if (candidates.convinces(doc, CONVINCING)) {
                all.add(doc);
            }
        }
        List<Candidates.Ranked> head =
                candidates.ranked(new Fusion(asked.acts()), doc -> all.contains(doc) && narrowing.passes(doc));
        return new Found(all, head, matching);
    }

    private Query byWords() throws IOException {
        NameMatch match = question.nameMatch();
        candidates.propose(narrowing.narrow(question.names()), BY_NAME);
        double best = candidates.weighNames(candidates.docs(), name -> match.of(name.letters()));
        if (best < NameMatch.HOLDS) {
            Set<Integer> known = candidates.docs();
            candidates.propose(question.slips(), BY_SLIP);
            candidates.propose(question.sounds(), BY_SLIP);
            Set<Integer> more = candidates.docs();
            more.removeAll(known);
            SoundMatch sound = new SoundMatch(asked.whole());
            candidates.weighNames(more, name -> Math.max(match.of(name.letters()), sound.of(name.syllables())));
        }
        BooleanQuery.Builder matching = new BooleanQuery.Builder();
        matching.add(question.whole(), Occur.SHOULD);
        Query names = names();
        matching.add(names, Occur.SHOULD);
        int count = searcher.count(names);
        if (best < NameMatch.HOLDS || count < FEW) {
            addPassages(matching, count == 0);
        }
        return matching.build();
    }

    /** Names with half of the grams, or with fewer if there are none; with all letters apart; with the act alone. */
    private Query names() throws IOException {
        for (int few = atLeast(question.coreGrams()); few > 0; few /= 2) {
            Query names = question.names(few);
            if (searcher.count(names) > 0) {
                return names;
            }
        }
        Query letters = question.letters();
        return searcher.count(letters) > 0 ? letters : question.names();
    }

    private void addPassages(BooleanQuery.Builder matching, boolean loosely) throws IOException {
        Question.Passages passages = question.passages();
        for (ScoreDoc one : candidates.propose(narrowing.narrow(passages.any()), BY_PASSAGE)) {
            candidates.addPassage(one.doc, one.score / passages.ceiling());
        }
        matching.add(loosely ? passages.any() : passages.most(), Occur.SHOULD);
    }

    private Query byLatin() throws IOException {
        LatinQuestion latin = new LatinQuestion(question);
        LatinMatch match = new LatinMatch(asked.latin());
        NameMatch letters = question.nameMatch();
        candidates.propose(narrowing.narrow(latin.nearly()), latin.isShort() ? BY_NAME : BY_LONG_LATIN);
        double best = candidates.weighNames(
                candidates.docs(),
                name -> Math.max(
                        letters.literally(name.letters()),
                        match.in(name.letters(), name.syllables()).score()));
        if (best == 0) {
            candidates.propose(latin.slips(), BY_NAME);
            candidates.weighNames(candidates.docs(), name -> match.nearly(name.syllables()));
        }
        return latin.exactly();
    }

    /** How many of so many grams a name must have, at first. */
    private static int atLeast(int grams) {
        return grams < 3 ? 1 : (grams + 1) / 2;
    }
}
