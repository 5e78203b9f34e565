package org.chuangkou.question.cited;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chuangkou.guide.store.Library;
import org.chuangkou.question.Item;
import org.chuangkou.question.kind.Keys;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Type;
import org.chuangkou.search.Hit;
import org.chuangkou.search.SearchIndex;
import org.chuangkou.search.SearchRequest;
import org.chuangkou.search.text.Grams;

/**
 * Clauses on which a question may rest: of the guides that its words find, and of all laws, those that share most of their
 * words with it; a clause of a guide that is found counts up to twice.
 */
@Singleton
public class ProposingClauses {
    private static final int GUIDES = 8;
    private static final int PROPOSED = 9;
    /** What being of the guide that the search likes best is worth, even where a clause shares few words. */
    private static final double GUIDE = .05;

    private static final double ASKED = .65;

    private static final double LEAST = .02;

    private final SearchIndex index;
    private final Library library;

    ProposingClauses(SearchIndex index, Library library) {
        this.index = index;
        this.library = library;
    }

    private record Weighed(Clause clause, double weight) {}

    /** At most nine, the likeliest first. */
    public List<Clause> of(Item item) {
        Grams asked = Grams.of(words(item.question()) + item.explanation());
        var weighed = new ArrayList<Weighed>();
        Map<String, Double> guides = guides(item);
        Stream.concat(library.guidesInForce(guides.keySet()).stream(), library.lawsInForce().stream())
                .map(FindingClauses::cited)
                .forEach(document -> {
                    double found = guides.getOrDefault(document.code(), 0.0);
                    for (Clause clause : document.clauses())
                        if (!Citable.about(clause))
                            weighed.add(new Weighed(
                                    clause, likeness(asked, Grams.of(words(clause))) * (1 + found) + found * GUIDE));
                });
        return weighed.stream()
                .filter(one -> one.weight() > LEAST)
                .sorted(Comparator.comparing(Weighed::weight).reversed())
                .limit(PROPOSED)
                .map(Weighed::clause)
                .toList();
    }

    /** Guides that the words find, each with a share of the best one's score. */
    private Map<String, Double> guides(Item item) {
        var guides = new HashMap<String, Double>();
        for (String words : List.of(item.question().stem(), item.explanation())) {
            if (words.isBlank()) continue;
            List<Hit> hits = index.search(SearchRequest.of(words, GUIDES)).hits();
            for (Hit hit : hits)
                guides.merge(hit.id(), hit.score() / hits.getFirst().score(), Math::max);
        }
        return guides;
    }

    /** What is asked with what is right about it. */
    private static String words(Question question) {
        Stream<String> right = switch (question) {
            case Question.Single single -> Stream.of(single.options().get(Keys.index(single.answer())));
            case Question.Multiple multiple ->
                multiple.answer().stream().map(key -> multiple.options().get(Keys.index(key)));
            case Question.Judge judge -> Stream.of();
            case Question.Blank blank -> blank.accepted().stream().map(List::getFirst);
            case Question.Order order -> order.steps().stream();
            case Question.Match match ->
                Stream.concat(match.pairs().keySet().stream(), match.pairs().values().stream());
            case Question.Case material -> Type.parts(material).stream().map(ProposingClauses::words);
            case Question.Essay essay -> essay.rubric().stream().map(Question.Essay.Criterion::point);
        };
        return question.stem() + String.join(" ", right.toList());
    }

    private static String words(Clause clause) {
        return clause.name() + String.join(" ", clause.fields().values());
    }

    /**
     * Shared runs of letters against the length of both, that of the question more: a long clause may say much besides what
     * is asked.
     */
    private static double likeness(Grams asked, Grams clause) {
        int shared = asked.shared(clause);
        return shared == 0 ? 0 : shared / (Math.pow(asked.count(), ASKED) * Math.pow(clause.count(), 1 - ASKED));
    }
}
