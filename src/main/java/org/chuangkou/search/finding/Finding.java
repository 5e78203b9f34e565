package org.chuangkou.search.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.chuangkou.search.document.NameBlock;
import org.chuangkou.search.match.LatinMatch;
import org.chuangkou.search.match.NameMatch;
import org.chuangkou.search.match.SoundMatch;
import org.chuangkou.search.text.Asked;

/**
 * Finds the entries for a question: the set of all that match it, and the best of them weighed exactly. Cheap ways come first; slips,
 * sounds and passages are looked at only when no name fits well, or few do.
 */
final class Finding {

    private static final int BY_NAME = 100;
    private static final int BY_LONG_LATIN = 500;
    private static final int BY_SLIP = 60;
    private static final int BY_PASSAGE = 60;
    private static final int CODES = 200;
    private static final int FEW = 8;
    private static final int MANY = BY_NAME / 2;

    private static final int SHORT = 5;

    /** Sentences are not searched for slips. */
    private static final int LONGEST_WITH_SLIPS = 12;

    /** From here on a name belongs to the result even when too few of its letters match. */
    private static final double CONVINCING = .45;

    private final IndexSearcher searcher;
    private final Asked asked;
    private final Sought sought;
    private final Question question;
    private final Narrowing narrowing;
    private final Candidates candidates;

    private final DocSet all;
    private boolean byMeaning;

    private final BooleanQuery.Builder rest = new BooleanQuery.Builder();

    Finding(IndexSearcher searcher, Asked asked, Sought sought, Narrowing narrowing) throws IOException {
        this.searcher = searcher;
        this.asked = asked;
        this.sought = sought;
        this.narrowing = narrowing;
        question = new Question(searcher, asked);
        candidates = new Candidates(searcher);
        all = DocSet.none(searcher);
    }

    /**
     * What was found.
     *
     * @param all every entry that matches, whatever it is narrowed to
     * @param head the best of those it is narrowed to, in order
     * @param rest finds all others, and more, in some order
     * @param fit of the name or code that fits best
     */
    record Found(DocSet all, List<Candidates.Ranked> head, Query rest, double fit) {}

    Found find() throws IOException {
        new Codes(searcher).find(asked.codes(), CODES, candidates::addCode);
        if (asked.latin().isEmpty()) {
            byWords();
        } else {
            byLatin();
        }
        for (int doc : candidates.docs()) {
            if (candidates.convinces(doc, CONVINCING)
                    || candidates.evidence(doc).meant()) {
                all.add(doc);
            }
        }
        List<Candidates.Ranked> head = candidates.ranked(
                new Fusion(sought.acts(), byMeaning), doc -> all.contains(doc) && narrowing.passes(doc));
        return new Found(all, head, rest.build(), candidates.best());
    }

    /** Among those it is narrowed to; and among all, because a field's values are counted without its own filter. */
    private List<ScoreDoc> propose(Query query, int most) throws IOException {
        List<ScoreDoc> found = new ArrayList<>(List.of(candidates.propose(narrowing.narrow(query), most)));
        if (!narrowing.isEmpty()) {
            found.addAll(List.of(candidates.propose(query, most)));
        }
        return found;
    }

    private void byWords() throws IOException {
        byMeaning = sought.isMeaningKnown();
        NameMatch match = question.nameMatch();
        propose(question.names(), BY_NAME);
        double best = candidates.weighNew(name -> match.of(name.letters()));
        if (mayHaveSlipped(best)) {
            SoundMatch sound = new SoundMatch(asked.whole());
            propose(question.slips(), BY_SLIP);
            List<ScoreDoc> alike = propose(question.sounds(), BY_SLIP);
            candidates.weighNew(name -> match.of(name.letters()));
            candidates.weigh(alike.stream().map(one -> one.doc).toList(), name -> sound.of(name.syllables()));
        }
        DocSet names = names();
        all.or(DocSet.of(searcher, question.whole()));
        all.or(names);
        rest.add(question.whole(), Occur.SHOULD);
        rest.add(question.names(), Occur.SHOULD);
        if (best < NameMatch.GOOD || names.count() < FEW) {
            addPassages(names.isEmpty());
        }
        sought.find(candidates, narrowing);
        candidates.weighNew(name -> match.of(name.letters()));
    }

    /** The shorter the question, the less of it a slip leaves to find the name by. */
    private boolean mayHaveSlipped(double best) {
        int length = asked.content().length;
        return best < (length <= SHORT ? NameMatch.HOLDS : NameMatch.GOOD) && length <= LONGEST_WITH_SLIPS;
    }

    /** Entries whose names have half of the grams, or fewer if there are none; all letters apart; the act alone. */
    private DocSet names() throws IOException {
        List<LookedUp> core = question.core();
        TermCounts counts = new TermCounts(searcher, core);
        for (int few = core.size() < 3 ? 1 : (core.size() + 1) / 2; few > 0 && !core.isEmpty(); few /= 2) {
            DocSet names = counts.atLeast(few);
            if (!names.isEmpty()) {
                return names;
            }
        }
        DocSet letters = DocSet.of(searcher, question.letters());
        return letters.isEmpty() ? DocSet.of(searcher, question.names()) : letters;
    }

    private void addPassages(boolean loosely) throws IOException {
        Question.Passages passages = question.passages();
        int terms = passages.terms().size();
        if (terms > 0) {
            for (ScoreDoc one : propose(passages.query(), BY_PASSAGE)) {
                candidates.addPassage(one.doc, one.score / passages.ceiling());
            }
            all.or(new TermCounts(searcher, passages.terms()).atLeast(loosely ? 1 : (terms * 3 + 3) / 4));
            rest.add(passages.query(), Occur.SHOULD);
        }
    }

    private void byLatin() throws IOException {
        LatinQuestion latin = new LatinQuestion(question);
        LatinMatch match = new LatinMatch(asked.latin());
        NameMatch letters = question.nameMatch();
        ToDoubleFunction<NameBlock.Name> exactly = name -> Math.max(
                letters.literally(name.letters()),
                match.in(name.letters(), name.syllables()).score());
        propose(latin.likely(), BY_NAME);
        double best = candidates.weighNew(exactly);
        if (best > 0 && !latin.isShort() && candidates.convincing(CONVINCING) > MANY) {
            propose(latin.likely(), BY_LONG_LATIN);
            candidates.weighNew(exactly);
        }
        if (best == 0) {
            propose(latin.nearly(), BY_NAME);
            best = candidates.weighAgain(name -> match.nearly(name.syllables()));
        }
        if (best == 0) {
            propose(latin.slips(), BY_NAME);
            candidates.weighAgain(name -> match.nearly(name.syllables()));
        }
        all.or(DocSet.of(searcher, latin.exactly()));
        rest.add(latin.exactly(), Occur.SHOULD);
    }
}
