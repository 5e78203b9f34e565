package org.chuangkou.question.clause;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import org.chuangkou.guide.document.ClauseDiff;
import org.chuangkou.question.Citation;

/**
 * A clause as it reads now.
 *
 * @param code of its guide or law; @param title of that document; @param law whether it is one
 * @param clause its key; @param name what it is called, may be empty
 * @param texts its parts; one that is a single text has one part, named ""
 */
public record Clause(String code, String title, boolean law, String clause, String name, Map<String, String> texts) {
    private static final Set<String> ABOUT =
            Set.of("name", "everydayNames", "themes", "state", "siblings", "sources", "localNote");

    static Clause of(Cited document, String key, JsonNode content) {
        String name = content.path("name").asText(content.path("heading").asText(""));
        var texts = ClauseDiff.texts(content);
        texts.remove("name");
        texts.remove("heading");
        texts.values().removeIf(text -> text.isBlank() || text.equals("0") || text.equals("否"));
        return new Clause(document.code(), document.title(), document.law(), key, name, texts);
    }

    public Citation citation() {
        return new Citation(code, clause);
    }

    /** Whether it says how the document is found or where it comes from: nothing that one would ask. */
    public boolean about() {
        return ABOUT.contains(clause);
    }

    /** All it says, for comparing. */
    String words() {
        return name + String.join(" ", texts.values());
    }
}
