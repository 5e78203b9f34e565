package org.chuangkou.question.editing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chuangkou.question.Citation;
import org.chuangkou.question.Domain;
import org.chuangkou.question.Item;
import org.chuangkou.question.kind.Type;

/**
 * The whole form of a question, whether it makes sense or not.
 *
 * @param texts level, domain, asks, difficulty, tags (one text), explanation
 */
record QuestionForm(AskedForm asked, Map<String, String> texts, List<Citation> cites) {
    static final Set<String> TEXTS = Set.of("level", "domain", "asks", "difficulty", "tags", "explanation");

    static QuestionForm empty(Type type) {
        return new QuestionForm(AskedForm.empty(type), Map.of("asks", "understanding"), List.of());
    }

    static QuestionForm of(Item item) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("level", item.level().map(String::valueOf).orElse(""));
        texts.put("domain", item.domain().map(Domain::chinese).orElse(""));
        texts.put("asks", item.asks().name().toLowerCase(Locale.ROOT));
        texts.put("difficulty", item.difficulty().map(BigDecimal::toPlainString).orElse(""));
        texts.put("tags", String.join("、", item.tags()));
        texts.put("explanation", item.explanation());
        return new QuestionForm(Filling.of(item.question()), texts, item.cites());
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    QuestionForm with(AskedForm changed) {
        return new QuestionForm(changed, texts, cites);
    }

    QuestionForm with(String name, String value) {
        var all = new HashMap<>(texts);
        all.put(name, value);
        return new QuestionForm(asked, all, cites);
    }

    QuestionForm citing(List<Citation> changed) {
        return new QuestionForm(asked, texts, List.copyOf(changed));
    }

    QuestionForm citing(Citation another) {
        var all = new ArrayList<>(cites);
        if (!all.contains(another)) all.add(another);
        return citing(all);
    }

    /** The same without rows in which nothing is typed. */
    QuestionForm trimmed() {
        return new QuestionForm(
                asked.trimmed(),
                texts,
                cites.stream()
                        .filter(cite -> !cite.item().isEmpty() || !cite.clause().isEmpty())
                        .toList());
    }
}
