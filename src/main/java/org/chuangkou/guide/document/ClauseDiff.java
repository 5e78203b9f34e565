package org.chuangkou.guide.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What changed in one clause.
 *
 * @param name for a material its name, else empty
 * @param fields the parts of the clause that differ; a clause that is one text has one part, named ""
 */
public record ClauseDiff(String clause, Kind kind, String name, List<FieldDiff> fields) {
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public record FieldDiff(String field, List<WordDiff.Run> runs) {}

    /** Clauses of either document that differ, in the order of {@code after}, the removed ones last. */
    public static List<ClauseDiff> between(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        var diffs = new ArrayList<ClauseDiff>();
        for (String key : keys) {
            @Nullable JsonNode old = before.get(key);
            @Nullable JsonNode now = after.get(key);
            if (old != null && old.equals(now)) continue;
            Kind kind = old == null ? Kind.ADDED : now == null ? Kind.REMOVED : Kind.CHANGED;
            diffs.add(new ClauseDiff(key, kind, name(now == null ? old : now), fields(old, now)));
        }
        return diffs;
    }

    /** Keys of clauses that differ. */
    public static List<String> keys(Map<String, String> before, Map<String, String> after) {
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .toList();
    }

    private static String name(@Nullable JsonNode content) {
        return content != null && content.isObject() ? content.path("name").asText("") : "";
    }

    private static List<FieldDiff> fields(@Nullable JsonNode old, @Nullable JsonNode now) {
        Map<String, String> before = texts(old);
        Map<String, String> after = texts(now);
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream()
                .filter(n -> !before.getOrDefault(n, "").equals(after.getOrDefault(n, "")))
                .map(n -> new FieldDiff(n, WordDiff.between(before.getOrDefault(n, ""), after.getOrDefault(n, ""))))
                .toList();
    }

    /** A clause's parts as texts, in their order; one that is a single text has one part, named "". */
    public static Map<String, String> texts(@Nullable JsonNode content) {
        var texts = new LinkedHashMap<String, String>();
        if (content == null) return texts;
        if (content.isObject()) content.properties().forEach(f -> texts.put(f.getKey(), text(f.getValue())));
        else texts.put("", text(content));
        return texts;
    }

    private static String text(JsonNode value) {
        if (value.isArray())
            return StreamSupport.stream(value.spliterator(), false)
                    .map(ClauseDiff::text)
                    .collect(Collectors.joining("、"));
        if (value.isObject())
            return value.properties().stream().map(f -> text(f.getValue())).collect(Collectors.joining(" "));
        if (value.isBoolean()) return value.booleanValue() ? "是" : "否";
        return value.asText();
    }
}
