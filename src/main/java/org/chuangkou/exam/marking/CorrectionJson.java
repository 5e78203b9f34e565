package org.chuangkou.exam.marking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.chuangkou.question.file.ResponseJson;
import org.chuangkou.question.kind.Response;

/** Corrections as they are stored: a kind, and the right responses, each with its type since they stand without their question. */
public final class CorrectionJson {
    private CorrectionJson() {}

    public static String kind(Correction correction) {
        return switch (correction) {
            case Correction.Key key -> "key";
            case Correction.Also also -> "also";
            case Correction.ForAll all -> "all";
            case Correction.Dropped dropped -> "none";
        };
    }

    /** The responses that are right by it; none where it does not depend on them. */
    public static List<Response> right(Correction correction) {
        return switch (correction) {
            case Correction.Key key -> key.right();
            case Correction.Also also -> also.right();
            case Correction.ForAll all -> List.of();
            case Correction.Dropped dropped -> List.of();
        };
    }

    static ArrayNode answers(Correction correction) {
        ArrayNode answers = JsonNodeFactory.instance.arrayNode();
        for (Response right : right(correction)) {
            ObjectNode one = answers.addObject();
            one.put("type", type(right));
            one.set("response", ResponseJson.write(right));
        }
        return answers;
    }

    private static String type(Response response) {
        return switch (response) {
            case Response.Chosen chosen -> "chosen";
            case Response.ChosenMany chosen -> "chosenMany";
            case Response.Judged judged -> "judged";
            case Response.Filled filled -> "filled";
            case Response.Ordered ordered -> "ordered";
            case Response.Matched matched -> "matched";
            case Response.Written written -> "written";
        };
    }

    static Correction read(String kind, JsonNode answers) {
        var right = new ArrayList<Response>();
        answers.forEach(one -> right.add(response(one.get("type").asText(), one.get("response"))));
        return switch (kind) {
            case "key" -> new Correction.Key(right);
            case "also" -> new Correction.Also(right);
            case "all" -> new Correction.ForAll();
            case "none" -> new Correction.Dropped();
            default -> throw new IllegalStateException("no kind of correction: " + kind);
        };
    }

    private static Response response(String type, JsonNode node) {
        return switch (type) {
            case "chosen" -> new Response.Chosen(node.asText());
            case "chosenMany" -> new Response.ChosenMany(new LinkedHashSet<>(texts(node)));
            case "judged" -> new Response.Judged(node.asBoolean());
            case "filled" -> new Response.Filled(texts(node));
            case "ordered" -> new Response.Ordered(texts(node));
            case "matched" -> {
                var pairs = new LinkedHashMap<String, String>();
                node.properties()
                        .forEach(
                                pair -> pairs.put(pair.getKey(), pair.getValue().asText()));
                yield new Response.Matched(pairs);
            }
            case "written" -> new Response.Written(node.asText());
            default -> throw new IllegalStateException("no type of response: " + type);
        };
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
