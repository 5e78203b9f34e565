package org.chuangkou.question.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.chuangkou.base.Ids;
import org.chuangkou.question.Item;
import org.chuangkou.question.file.ItemJson;
import org.chuangkou.question.kind.Question;
import org.chuangkou.search.text.Grams;

/**
 * Under which id a file's question is known, so that the same file again is the same questions. A file's own id counts as it
 * is; a short number counts within its source only, since every file has a question 1; a question without id is known by its
 * source and the letters of its stem.
 */
final class Naming {
    private static final Pattern RUNNING_NUMBER = Pattern.compile("\\d{1,5}");
    private static final int SOURCE = 30;

    private final String source;

    Naming(String source) {
        this.source = plain(source);
    }

    /** A source's name as an id may begin with it. */
    static String plain(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._-]", "").replaceFirst("^[._-]+", "");
        return plain.codePoints()
                .limit(SOURCE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    String id(Item item) {
        String own = item.id().strip();
        if (own.isEmpty()) return within("q" + letters(item.question()));
        return RUNNING_NUMBER.matcher(own).matches() ? within(own) : own;
    }

    private String within(String name) {
        return source.isEmpty() ? name : source + ":" + name;
    }

    private static void strings(JsonNode node, StringBuilder into) {
        if (node.isTextual()) into.append(node.textValue());
        node.forEach(child -> strings(child, into));
    }

    private static String letters(Question question) {
        var text = new StringBuilder();
        strings(ItemJson.ask(question), text);
        var grams = new StringBuilder();
        for (long gram : Grams.of(text.toString()).all()) grams.append(gram).append(' ');
        return Ids.sha256(grams.toString()).substring(0, 16);
    }
}
