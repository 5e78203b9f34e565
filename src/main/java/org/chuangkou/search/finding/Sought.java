package org.chuangkou.search.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.chuangkou.search.everyday.Meant;
import org.chuangkou.search.match.NameMatch;
import org.chuangkou.search.meaning.Understanding;
import org.chuangkou.search.meaning.Vector;
import org.chuangkou.search.text.Asked;
import org.chuangkou.search.text.Wanted;
import org.jspecify.annotations.Nullable;

/** What a question is after beyond its words: its meaning, and the official terms that may be meant. */
final class Sought {

    private static final int TERMS = 8;
    private static final int BY_TERM = 30;
    private static final int BY_MEANING = 200;

    private final IndexSearcher searcher;
    private final @Nullable Vector meaning;
    private final int acts;
    private final List<Meant> meant;
    private final Knowledge knowledge;

    Sought(IndexSearcher searcher, Asked asked, String text, Knowledge knowledge) {
        this.searcher = searcher;
        this.knowledge = knowledge;
        String wanted = Wanted.of(text);
        Asked cut = wanted.equals(text) ? asked : Asked.of(wanted);
        acts = knowledge.everyday().acts(asked);
        Understanding understanding = knowledge.understanding();
        List<Vector> vectors = Stream.of(text, wanted, core(cut))
                .distinct()
                .map(understanding::of)
                .filter(Objects::nonNull)
                .toList();
        meaning = vectors.isEmpty() ? null : Vector.between(vectors);
        Map<String, Meant> all = new HashMap<>();
        Stream.of(knowledge.everyday().in(cut, meaning), knowledge.everyday().in(asked, null))
                .flatMap(List::stream)
                .forEach(one ->
                        all.merge(one.term(), one, (first, other) -> first.weight() >= other.weight() ? first : other));
        meant = all.values().stream()
                .sorted(Comparator.comparingDouble(Meant::weight).reversed().thenComparing(Meant::term))
                .limit(TERMS)
                .toList();
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
            candidates.add(senses.nearest(meaning, BY_MEANING, narrowing));
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
