package org.chuangkou.question.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.question.kind.Keys;
import org.chuangkou.question.kind.Response;
import org.chuangkou.question.kind.Shown;

/**
 * Responses as the contract carries them: {@code "B"}, {@code ["A","C"]}, {@code true}, {@code ["text of blank 1", …]},
 * {@code ["first","second",…]} by keys or by texts, {@code {"left":"right"}}, {@code "free text"}.
 */
public final class ResponseJson {
    private static final int LONGEST = 20_000;

    private ResponseJson() {}

    /**
     * @param shown what was answered; a response to something else is refused
     * @throws Refusal that says what a response to this looks like
     */
    public static Response read(Shown shown, JsonNode node) {
        return switch (shown.type()) {
            case SINGLE -> new Response.Chosen(key(shown, node));
            case MULTIPLE -> {
                var keys = new LinkedHashSet<String>();
                for (JsonNode one : list(node, shown.options().size(), "response.multiple")) keys.add(key(shown, one));
                yield new Response.ChosenMany(keys);
            }
            case JUDGE -> {
                if (!node.isBoolean()) throw refused("response.judge");
                yield new Response.Judged(node.booleanValue());
            }
            case BLANK -> {
                var texts = new ArrayList<String>();
                for (JsonNode one : list(node, shown.blanks(), "response.blank"))
                    texts.add(text(one, "response.blank"));
                yield new Response.Filled(texts);
            }
            case ORDER -> new Response.Ordered(order(shown, node));
            case MATCH -> new Response.Matched(match(shown, node));
            case ESSAY -> new Response.Written(text(node, "response.essay"));
            case CASE -> throw refused("response.case");
        };
    }

    private static String key(Shown shown, JsonNode node) {
        String key = node.isTextual() ? node.textValue() : "";
        if (shown.options().stream().noneMatch(option -> option.key().equals(key)))
            throw refused("response.key", Keys.at(0), Keys.at(shown.options().size() - 1));
        return key;
    }

    private static List<String> order(Shown shown, JsonNode node) {
        var steps = new ArrayList<String>();
        for (JsonNode one : list(node, shown.options().size(), "response.order")) {
            String said = text(one, "response.order");
            steps.add(shown.options().stream()
                    .filter(option -> option.key().equals(said) || option.text().equals(said))
                    .map(Shown.Option::text)
                    .findFirst()
                    .orElseThrow(() -> refused("response.order")));
        }
        if (new HashSet<>(steps).size() != steps.size()) throw refused("response.order");
        return steps;
    }

    private static LinkedHashMap<String, String> match(Shown shown, JsonNode node) {
        if (!node.isObject()) throw refused("response.match");
        var pairs = new LinkedHashMap<String, String>();
        node.properties().forEach(pair -> {
            String right = text(pair.getValue(), "response.match");
            if (!shown.left().contains(pair.getKey()) || !shown.right().contains(right))
                throw refused("response.match");
            pairs.put(pair.getKey(), right);
        });
        return pairs;
    }

    private static List<JsonNode> list(JsonNode node, int most, String key) {
        if (!node.isArray() || node.size() > most) throw refused(key);
        var list = new ArrayList<JsonNode>();
        node.forEach(list::add);
        return list;
    }

    private static String text(JsonNode node, String key) {
        if (!node.isTextual()) throw refused(key);
        if (node.textValue().length() > LONGEST)
            throw Refusal.invalid(List.of(Fault.field("response", "refusal.too-long", LONGEST)));
        return node.textValue();
    }

    private static Refusal refused(String key, Object... args) {
        return Refusal.invalid(List.of(Fault.field("response", key, args)));
    }

    public static JsonNode write(Response response) {
        return switch (response) {
            case Response.Chosen chosen -> TextNode.valueOf(chosen.key());
            case Response.ChosenMany chosen ->
                texts(chosen.keys().stream().sorted().toList());
            case Response.Judged judged -> BooleanNode.valueOf(judged.right());
            case Response.Filled filled -> texts(filled.texts());
            case Response.Ordered ordered -> texts(ordered.steps());
            case Response.Matched matched -> {
                ObjectNode pairs = JsonNodeFactory.instance.objectNode();
                matched.pairs().forEach(pairs::put);
                yield pairs;
            }
            case Response.Written written -> TextNode.valueOf(written.text());
        };
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
