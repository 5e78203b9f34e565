package org.chuangkou.course;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Response;

/** Answers to the kinds of question that a lesson asks: single, multiple, judge. Empty: it cannot be an answer. */
final class Answers {
    private Answers() {}

    /** As the contract sends it: {@code "B"}, {@code ["A","C"]}, {@code true}. */
    static Optional<Response> of(Question question, JsonNode sent) {
        return switch (question) {
            case Question.Single single ->
                Optional.of(sent).filter(JsonNode::isTextual).map(key -> new Response.Chosen(key.textValue()));
            case Question.Multiple multiple ->
                Optional.of(sent)
                        .filter(JsonNode::isArray)
                        .flatMap(Answers::keys)
                        .map(Response.ChosenMany::new);
            case Question.Judge judge ->
                Optional.of(sent).filter(JsonNode::isBoolean).map(right -> new Response.Judged(right.booleanValue()));
            case Question.Blank _, Question.Order _, Question.Match _, Question.Case _, Question.Essay _ ->
                Optional.empty();
        };
    }

    /** As a form sends it. */
    static Optional<Response> of(Question question, List<String> ticked) {
        if (ticked.isEmpty()) return Optional.empty();
        return switch (question) {
            case Question.Single single -> Optional.of(new Response.Chosen(ticked.getFirst()));
            case Question.Multiple multiple -> Optional.of(new Response.ChosenMany(new LinkedHashSet<>(ticked)));
            case Question.Judge judge -> Optional.of(new Response.Judged(Boolean.parseBoolean(ticked.getFirst())));
            case Question.Blank _, Question.Order _, Question.Match _, Question.Case _, Question.Essay _ ->
                Optional.empty();
        };
    }

    /** Whether a lesson can ask it. */
    static boolean askable(Question question) {
        return switch (question) {
            case Question.Single _, Question.Multiple _, Question.Judge _ -> true;
            case Question.Blank _, Question.Order _, Question.Match _, Question.Case _, Question.Essay _ -> false;
        };
    }

    /** The right answer as a form would send it. */
    static List<String> right(Question question) {
        return switch (question) {
            case Question.Single single -> List.of(single.answer());
            case Question.Multiple multiple ->
                multiple.answer().stream().sorted().toList();
            case Question.Judge judge -> List.of(String.valueOf(judge.answer()));
            case Question.Blank _, Question.Order _, Question.Match _, Question.Case _, Question.Essay _ -> List.of();
        };
    }

    private static Optional<LinkedHashSet<String>> keys(JsonNode list) {
        var keys = new ArrayList<String>();
        for (JsonNode key : list) {
            if (!key.isTextual()) return Optional.empty();
            keys.add(key.textValue());
        }
        return Optional.of(new LinkedHashSet<>(keys));
    }
}
