package org.chuangkou.search.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.chuangkou.search.everyday.Everyday;
import org.chuangkou.search.everyday.Meant;
import org.chuangkou.search.match.NameMatch;
import org.chuangkou.search.meaning.Understanding;
import org.chuangkou.search.meaning.Vector;
import org.chuangkou.search.text.Asked;
import org.jspecify.annotations.Nullable;

/** What a question is after beyond its words: its meaning, and the official terms that may be meant. */
final class Sought {

    private static final int TERMS = 8;
    private static final int TOLD = 3;
    private static final int BY_TERM = 30;
    private static final int BY_SIGNS = 300;
    private static final int BY_MEANING = 100;

    private final IndexSearcher searcher;
    private final @Nullable Vector meaning;
    private final int acts;
    private final List<Meant> meant;
    private final Knowledge knowledge;

    Sought(IndexSearcher searcher, Asked asked, String text, Knowledge knowledge) {
        this.searcher = searcher;
        this.knowledge = knowledge;
        Everyday everyday = knowledge.everyday();
        Understanding understanding = knowledge.understanding();
        acts = everyday.acts(asked);
        Vector whole = understanding.of(text);
        boolean chatter = asked.content().length < asked.whole().length;
        Vector core = chatter ? understanding.of(core(asked)) : whole;
        meaning = whole == null || core == null ? null : Vector.between(whole, core);
        meant = everyday.in(asked, meaning).stream().limit(TERMS).toList();
    }

    /** The question without the chatter around it. */
    private static String core(Asked asked) {
        int[] letters = asked.content();
        return new String(letters, 0, letters.length);
    }

    /** What is to be done, see {@link org.chuangkou.search.text.Acts}. */
    int acts() {
        return acts;
    }

    /** What was taken from the dictionary, for a trainer to read. */
    String told() {
        return meant.stream()
                .limit(TOLD)
                .map(one -> one.said() + " → " + one.term())
                .collect(Collectors.joining("；"));
    }

    boolean isMeaningKnown() {
        return meaning != null;
    }

    List<Meant> meant() {
        return meant;
    }

    /** Proposes entries that are called so or mean so, and says of every candidate how much speaks for it. */
    void find(Candidates candidates, Narrowing narrowing) throws IOException {
        List<NameMatch> matches = new ArrayList<>();
        for (Meant one : meant) {
            Question question = new Question(searcher, Asked.of(one.term()));
            matches.add(question.nameMatch());
            candidates.propose(narrowing.narrow(question.names()), BY_TERM);
        }
        Senses senses = new Senses(searcher);
        if (meaning != null) {
            candidates.add(senses.best(senses.nearest(meaning, BY_SIGNS, narrowing), meaning, BY_MEANING));
        }
        candidates.weighEveryday(name -> {
            double best = 0;
            for (int i = 0; i < meant.size(); i++) {
                best = Math.max(best, meant.get(i).weight() * matches.get(i).of(name.letters()));
            }
            return best;
        });
        List<Integer> all = List.copyOf(candidates.docs());
        if (meaning != null) {
            senses.weigh(all, meaning, candidates::addSense);
        }
        for (Meant one : meant) {
            Vector vector = knowledge.everyday().vector(one.term());
            if (vector != null) {
                senses.weigh(all, vector, (doc, title, told) -> candidates.addTermSense(doc, title * one.weight()));
            }
        }
    }
}
