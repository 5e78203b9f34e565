package org.chuangkou.search.finding;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.chuangkou.search.document.NameBlock;
import org.chuangkou.search.everyday.Everyday;
import org.chuangkou.search.everyday.Meant;
import org.chuangkou.search.meaning.Understanding;
import org.chuangkou.search.meaning.Vector;
import org.chuangkou.search.meaning.Wide;
import org.chuangkou.search.text.Asked;
import org.jspecify.annotations.Nullable;

/** What a question is after beyond its words: its meaning, and the official terms that may be meant. */
final class Sought {

    private static final int TERMS = 8;
    private static final int TOLD = 3;
    private static final int BY_SIGNS = 300;
    private static final int BY_MEANING = 100;

    private final Catalogue searcher;
    private final @Nullable Vector meaning;
    private final int acts;
    private final List<Meant> meant;
    private final Knowledge knowledge;

    Sought(Catalogue searcher, Asked asked, String text, Knowledge knowledge) {
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
        Term[] terms = new Term[meant.size()];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = searcher.term(meant.get(i).term());
            candidates.take(terms[i].best(searcher, narrowing));
        }
        Wide question = meaning == null ? null : Wide.of(meaning);
        Senses senses = new Senses(searcher);
        if (meaning != null && question != null) {
            candidates.add(senses.best(senses.nearest(meaning, BY_SIGNS, narrowing), question, BY_MEANING));
        }
        if (terms.length > 0) {
            candidates.weighEveryday(name -> everyday(terms, name));
        }
        @Nullable
        Wide[] near =
                meant.stream().map(one -> knowledge.everyday().wide(one.term())).toArray(Wide[]::new);
        senses.weigh(candidates.sorted(), (doc, title, whole) -> {
            if (question != null) {
                candidates.addSense(doc, title.times(question), whole.times(question));
            }
            candidates.addTermSense(doc, nearest(near, title));
        });
    }

    private double everyday(Term[] terms, NameBlock.Name name) {
        double best = 0;
        for (int i = 0; i < terms.length; i++) {
            double weight = meant.get(i).weight();
            // No name fits better than perfectly.
            if (weight > best) {
                best = Math.max(best, weight * terms[i].match().of(name.letters()));
            }
        }
        return best;
    }

    private double nearest(@Nullable Wide[] terms, Wide title) {
        double nearest = 0;
        for (int i = 0; i < terms.length; i++) {
            Wide term = terms[i];
            if (term != null) {
                nearest = Math.max(nearest, title.times(term) * meant.get(i).weight());
            }
        }
        return nearest;
    }
}
