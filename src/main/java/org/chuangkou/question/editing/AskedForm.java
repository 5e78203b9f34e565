package org.chuangkou.question.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.question.kind.Type;

/**
 * What is typed of the question itself, or of a part of a case, whether it makes sense or not.
 *
 * @param texts stem, answer of a judgement, marking, weight of a part
 * @param rows options ({@code text}, {@code right}), blanks ({@code text}: the ways, one a line), steps ({@code text}), pairs
 *     ({@code left}, {@code right}), rubric ({@code point}, {@code marks})
 * @param parts of a case
 */
record AskedForm(
        Type type, Map<String, String> texts, Map<String, List<Map<String, String>>> rows, List<AskedForm> parts) {
    static final Set<String> TEXTS = Set.of("stem", "answer", "marking", "weight");
    static final Set<String> SECTIONS = Set.of("options", "blanks", "steps", "pairs", "rubric");

    static AskedForm empty(Type type) {
        return new AskedForm(type, Map.of(), Map.of(), List.of());
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    List<Map<String, String>> rows(String section) {
        return rows.getOrDefault(section, List.of());
    }

    AskedForm withRows(String section, List<Map<String, String>> changed) {
        var all = new HashMap<>(rows);
        all.put(section, List.copyOf(changed));
        return new AskedForm(type, texts, all, parts);
    }

    AskedForm withParts(List<AskedForm> changed) {
        return new AskedForm(type, texts, rows, List.copyOf(changed));
    }

    /** The same without rows in which nothing is typed; of gaps only those after the last one go. */
    AskedForm trimmed() {
        var trimmed = new LinkedHashMap<String, List<Map<String, String>>>();
        rows.forEach((section, all) -> {
            var kept = new ArrayList<>(all);
            if (section.equals("blanks")) while (!kept.isEmpty() && blank(kept.getLast())) kept.removeLast();
            else kept.removeIf(AskedForm::blank);
            trimmed.put(section, kept);
        });
        return new AskedForm(
                type, texts, trimmed, parts.stream().map(AskedForm::trimmed).toList());
    }

    private static boolean blank(Map<String, String> row) {
        return row.values().stream().allMatch(String::isBlank);
    }
}
