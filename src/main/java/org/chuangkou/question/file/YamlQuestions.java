package org.chuangkou.question.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chuangkou.question.Asks;
import org.chuangkou.question.Citation;
import org.chuangkou.question.Domain;
import org.chuangkou.question.Item;
import org.chuangkou.question.kind.Question;

/** Reads files of questions. What breaks the schema is not guessed: it fails with the question's id. */
public final class YamlQuestions {
    private static final YAMLMapper YAML = new YAMLMapper();

    private YamlQuestions() {}

    /** @throws IllegalArgumentException that names the question which cannot be one */
    public static List<Item> read(InputStream file) throws IOException {
        var items = new ArrayList<Item>();
        for (JsonNode node : YAML.readTree(file)) {
            String id = node.path("id").asText();
            try {
                items.add(item(id, node));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(id + ": " + e.getMessage(), e);
            }
        }
        return items;
    }

    private static Item item(String id, JsonNode node) {
        var cites = new ArrayList<Citation>();
        node.path("cites")
                .forEach(cite -> cites.add(new Citation(
                        cite.path("item").asText(), cite.path("clause").asText())));
        return new Item(
                id,
                Optional.of(node.path("level").asInt()).filter(level -> level > 0),
                Domain.called(node.path("domain").asText()),
                Asks.valueOf(node.path("asks").asText("understanding").toUpperCase(Locale.ROOT)),
                cites,
                question(node),
                node.path("explanation").asText(),
                Optional.of(node.path("difficulty")).filter(JsonNode::isNumber).map(JsonNode::decimalValue),
                texts(node.path("tags")));
    }

    static Question question(JsonNode node) {
        String stem = node.path("stem").asText();
        return switch (node.path("type").asText()) {
            case "single" ->
                new Question.Single(
                        stem, texts(node.path("options")), node.path("answer").asText());
            case "multiple" ->
                new Question.Multiple(
                        stem,
                        texts(node.path("options")),
                        new LinkedHashSet<>(texts(node.path("answer"))),
                        node.path("marking").asText().equals("partial")
                                ? Question.Multiple.Rule.PARTIAL
                                : Question.Multiple.Rule.EXACT);
            case "judge" -> {
                if (!node.path("answer").isBoolean()) throw new IllegalArgumentException("answer is not true or false");
                yield new Question.Judge(stem, node.path("answer").booleanValue());
            }
            case "blank" -> {
                var blanks = new ArrayList<List<String>>();
                node.path("blanks").forEach(ways -> blanks.add(texts(ways)));
                yield new Question.Blank(stem, blanks);
            }
            case "order" -> new Question.Order(stem, texts(node.path("steps")));
            case "match" -> {
                var pairs = new LinkedHashMap<String, String>();
                node.path("pairs")
                        .properties()
                        .forEach(
                                pair -> pairs.put(pair.getKey(), pair.getValue().asText()));
                yield new Question.Match(stem, pairs);
            }
            case "case" -> {
                var parts = new ArrayList<Question.Case.Part>();
                node.path("parts")
                        .forEach(part -> parts.add(new Question.Case.Part(
                                question(part), part.path("weight").asInt(1))));
                yield new Question.Case(stem, parts);
            }
            case "essay" -> {
                var rubric = new ArrayList<Question.Essay.Criterion>();
                node.path("rubric")
                        .forEach(criterion -> rubric.add(new Question.Essay.Criterion(
                                criterion.path("point").asText(),
                                criterion.path("marks").asInt())));
                yield new Question.Essay(stem, rubric);
            }
            default -> throw new IllegalArgumentException("no type of question is called " + node.path("type"));
        };
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
