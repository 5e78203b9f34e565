package org.chuangkou.question.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuangkou.question.Citation;
import org.chuangkou.question.Domain;
import org.chuangkou.question.Item;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Type;
import org.chuangkou.question.store.Kept;
import org.chuangkou.search.Entry;

/** A question as the index sees it: its stem is its title, options and explanation are what is told of it. */
final class Entries {
    private static final int TITLE = 1_000;

    private Entries() {}

    static Entry of(Kept kept) {
        Item item = kept.item();
        String stem = item.question().stem();
        return new Entry(
                item.id(),
                stem.length() > TITLE ? stem.substring(0, TITLE) : stem,
                List.of(),
                List.of(item.id()),
                facets(kept),
                passages(item),
                "",
                Map.of());
    }

    private static Map<String, List<String>> facets(Kept kept) {
        Item item = kept.item();
        return Map.of(
                "type", List.of(Type.of(item.question()).word()),
                "level", item.level().map(String::valueOf).stream().toList(),
                "domain", item.domain().map(Domain::name).stream().toList(),
                "state", List.of(kept.state().word()),
                "author", List.of(kept.author()),
                "origin", List.of(kept.origin()),
                "cites", List.of(item.cites().isEmpty() ? "none" : "some"),
                "item", item.cites().stream().map(Citation::item).distinct().toList(),
                "clause", item.cites().stream().map(Entries::clause).toList());
    }

    static String clause(Citation cite) {
        return cite.item() + " " + cite.clause();
    }

    private static List<String> passages(Item item) {
        var passages = new ArrayList<String>();
        texts(item.question(), passages);
        if (!item.explanation().isBlank()) passages.add(item.explanation());
        passages.addAll(item.tags());
        return passages;
    }

    private static void texts(Question question, List<String> into) {
        switch (question) {
            case Question.Single single -> into.addAll(single.options());
            case Question.Multiple multiple -> into.addAll(multiple.options());
            case Question.Judge judge -> {}
            case Question.Blank blank -> blank.accepted().forEach(into::addAll);
            case Question.Order order -> into.addAll(order.steps());
            case Question.Match match -> match.pairs().forEach((left, right) -> into.add(left + " " + right));
            case Question.Case material ->
                material.parts().forEach(part -> {
                    into.add(part.question().stem());
                    texts(part.question(), into);
                });
            case Question.Essay essay -> essay.rubric().forEach(criterion -> into.add(criterion.point()));
        }
    }
}
