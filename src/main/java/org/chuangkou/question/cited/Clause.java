package org.chuangkou.question.cited;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.chuangkou.guide.document.ClauseDiff;
import org.chuangkou.guide.document.ClauseHash;
import org.chuangkou.guide.document.Document;
import org.chuangkou.web.rich.Rich;

/**
 * A clause in force.
 *
 * @param title the guide or law in which it stands
 * @param name what the clause itself is called, or empty
 * @param href where one reads it
 * @param fields its parts by name, without those that name it
 */
public record Clause(
        String item, String title, String clause, String name, String href, Map<String, String> fields, String hash) {
    private static final Set<String> NAMES = Set.of("name", "heading", "question");
    /** Of a material, what a window looks at; how many copies and from whom is on the guide's page. */
    private static final Set<String> OF_MATERIALS = Set.of("necessity", "acceptance", "notNeededWhen");

    /** @param key of the clause in this document */
    public static Clause of(Document document, String key, JsonNode content) {
        var fields = new LinkedHashMap<>(ClauseDiff.texts(content));
        fields.values().removeIf(String::isEmpty);
        String name = NAMES.stream()
                .map(fields::remove)
                .filter(found -> found != null)
                .findFirst()
                .orElse("");
        if (key.startsWith("materials/")) fields.keySet().retainAll(OF_MATERIALS);
        return new Clause(
                document.code(),
                document.title(),
                key,
                name,
                Rich.clauseHref(document.code(), key),
                fields,
                ClauseHash.of(content));
    }
}
