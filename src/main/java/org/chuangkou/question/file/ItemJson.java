package org.chuangkou.question.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.question.Asks;
import org.chuangkou.question.Citation;
import org.chuangkou.question.Domain;
import org.chuangkou.question.Item;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Type;

/**
 * A question as files, the contract and the database carry it; {@code question-bank/questions/question.schema.json} describes
 * the fields. {@code read(id, write(item))} is the item again.
 */
public final class ItemJson {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:/-]{0,63}");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ItemJson() {}

    /** @throws Refusal that names every field that is wrong */
    public static Item read(String id, JsonNode tree) {
        var faults = new ArrayList<Fault>();
        Fields fields = Fields.of(tree, "", faults);
        fields.present("id");
        if (!ID.matcher(id).matches()) fields.fault("id", "question.field.id");
        Optional<Integer> level = fields.whole("level", 1, 5);
        Optional<Domain> domain = domain(fields);
        Asks asks = asks(fields);
        List<Citation> cites = cites(fields);
        Optional<Question> question = new QuestionReading(faults).read(fields);
        String explanation = fields.text("explanation", false);
        Optional<BigDecimal> difficulty = difficulty(fields);
        List<String> tags = fields.texts("tags", false);
        fields.end();
        if (!faults.isEmpty() || question.isEmpty()) throw Refusal.invalid(faults);
        return new Item(id, level, domain, asks, cites, question.get(), explanation, difficulty, tags);
    }

    private static Optional<Domain> domain(Fields fields) {
        String name = fields.text("domain", false);
        Optional<Domain> domain = Domain.called(name);
        if (!name.isEmpty() && domain.isEmpty()) fields.fault("domain", "question.field.domain", Domain.names());
        return domain;
    }

    private static Asks asks(Fields fields) {
        String word = fields.text("asks", false);
        if (word.isEmpty()) return Asks.UNDERSTANDING;
        return Arrays.stream(Asks.values())
                .filter(asks -> word(asks).equals(word))
                .findFirst()
                .orElseGet(() -> {
                    fields.fault("asks", "question.field.asks");
                    return Asks.UNDERSTANDING;
                });
    }

    private static String word(Asks asks) {
        return asks.name().toLowerCase(Locale.ROOT);
    }

    private static List<Citation> cites(Fields fields) {
        var cites = new ArrayList<Citation>();
        List<JsonNode> nodes = fields.nodes("cites", false);
        for (int i = 0; i < nodes.size(); i++) {
            Fields cite = fields.list(nodes.get(i), "cites", i);
            String item = cite.text("item", true);
            String clause = cite.text("clause", true);
            cite.end();
            if (!item.isEmpty() && !clause.isEmpty()) cites.add(new Citation(item, clause));
        }
        return cites;
    }

    private static Optional<BigDecimal> difficulty(Fields fields) {
        JsonNode value = fields.present("difficulty");
        if (value == null) return Optional.empty();
        if (value.isNumber() && value.doubleValue() >= 0 && value.doubleValue() <= 1)
            return Optional.of(value.decimalValue()
                    .setScale(3, java.math.RoundingMode.HALF_UP)
                    .stripTrailingZeros());
        fields.fault("difficulty", "question.field.difficulty");
        return Optional.empty();
    }

    /** What is asked and what is right, without what is known about it. */
    public static ObjectNode ask(Question question) {
        ObjectNode node = NODES.objectNode().put("type", Type.of(question).word());
        QuestionWriting.write(question, node);
        return node;
    }

    /** The fields in the order of the schema; what the item has not is left out. */
    public static ObjectNode write(Item item) {
        ObjectNode node = NODES.objectNode();
        node.put("id", item.id()).put("type", Type.of(item.question()).word());
        item.level().ifPresent(level -> node.put("level", level));
        item.domain().ifPresent(domain -> node.put("domain", domain.chinese()));
        node.put("asks", word(item.asks()));
        ArrayNode cites = node.putArray("cites");
        item.cites().forEach(cite -> cites.addObject().put("item", cite.item()).put("clause", cite.clause()));
        QuestionWriting.write(item.question(), node);
        node.put("explanation", item.explanation());
        item.difficulty().ifPresent(difficulty -> node.put("difficulty", difficulty));
        if (!item.tags().isEmpty()) item.tags().forEach(node.putArray("tags")::add);
        return node;
    }
}
