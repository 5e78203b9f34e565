package org.chuangkou.exam.blueprint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.blueprint.Blueprint.Cell;
import org.chuangkou.exam.blueprint.Narrowing.Band;
import org.chuangkou.question.Domain;
import org.chuangkou.question.kind.Type;

/** One cell of a blueprint as JSON. */
final class CellJson {
    private static final int MOST_ITEMS = 50;
    private static final int LONGEST_CODE = 64;
    private static final Set<String> FIELDS =
            Set.of("domain", "type", "count", "points", "level", "difficulty", "items", "without");

    private CellJson() {}

    /** @param at where it stands; faults name it. @return empty when its domain is none, or it is no cell at all */
    static Optional<Cell> read(JsonNode node, String at, List<Fault> faults) {
        if (!known(node, at, FIELDS, faults)) return Optional.empty();
        Optional<Domain> domain = Domain.called(node.path("domain").asText());
        if (domain.isEmpty()) faults.add(Fault.field(at + ".domain", "question.field.domain", Domain.names()));
        Optional<Type> type = Type.called(node.path("type").asText());
        if (node.hasNonNull("type") && type.isEmpty())
            faults.add(Fault.field(at + ".type", "question.field.type", Type.words()));
        int count = whole(node, "count", at, 1, 200, faults);
        int points = whole(node, "points", at, 1, 100, faults);
        Optional<Integer> level =
                node.hasNonNull("level") ? Optional.of(whole(node, "level", at, 1, 5, faults)) : Optional.empty();
        var narrowing = new Narrowing(
                level,
                band(node.path("difficulty"), at + ".difficulty", faults),
                codes(node.path("items"), at + ".items", faults),
                codes(node.path("without"), at + ".without", faults));
        return domain.map(one -> new Cell(one, type, count, points, narrowing));
    }

    /** Notes what nobody asks for: a misspelt field must not vanish. @return whether it is an object at all */
    static boolean known(JsonNode node, String at, Set<String> fields, List<Fault> faults) {
        if (!node.isObject()) faults.add(Fault.field(at, "question.field.object"));
        node.fieldNames().forEachRemaining(name -> {
            if (!fields.contains(name))
                faults.add(Fault.field(at.isEmpty() ? name : at + "." + name, "blueprint.field.unknown"));
        });
        return node.isObject();
    }

    static int whole(JsonNode node, String name, String at, int least, int most, List<Fault> faults) {
        Optional<Integer> value = Json.whole(node.path(name), least, most);
        if (value.isEmpty())
            faults.add(Fault.field(at.isEmpty() ? name : at + "." + name, "question.field.whole", least, most));
        return value.orElse(least);
    }

    private static Optional<Band> band(JsonNode node, String at, List<Fault> faults) {
        if (node.isMissingNode() || node.isNull() || !known(node, at, Set.of("from", "to"), faults))
            return Optional.empty();
        Optional<BigDecimal> from = share(node, "from", at, BigDecimal.ZERO, faults);
        Optional<BigDecimal> to = share(node, "to", at, BigDecimal.ONE, faults);
        if (from.isEmpty() || to.isEmpty()) return Optional.empty();
        if (from.get().compareTo(to.get()) <= 0) return Optional.of(new Band(from.get(), to.get()));
        faults.add(Fault.field(at + ".to", "blueprint.band"));
        return Optional.empty();
    }

    private static Optional<BigDecimal> share(
            JsonNode node, String name, String at, BigDecimal unsaid, List<Fault> faults) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) return Optional.of(unsaid);
        BigDecimal share = value.decimalValue();
        if (value.isNumber()
                && share.signum() >= 0
                && share.compareTo(BigDecimal.ONE) <= 0
                && share.stripTrailingZeros().scale() <= 3) return Optional.of(share);
        faults.add(Fault.field(at + "." + name, "blueprint.share"));
        return Optional.empty();
    }

    private static Set<String> codes(JsonNode list, String at, List<Fault> faults) {
        var codes = new HashSet<String>();
        if (list.isMissingNode() || list.isNull()) return codes;
        if (!list.isArray()) faults.add(Fault.field(at, "question.field.list"));
        else if (list.size() > MOST_ITEMS) faults.add(Fault.field(at, "question.field.too-many", MOST_ITEMS));
        else
            for (JsonNode code : list) {
                String text = code.asText().strip();
                if (code.isTextual() && !text.isEmpty() && text.length() <= LONGEST_CODE) codes.add(text);
                else faults.add(Fault.field(at, "blueprint.code"));
            }
        return codes;
    }

    static ObjectNode write(Cell cell) {
        ObjectNode one = JsonNodeFactory.instance
                .objectNode()
                .put("domain", cell.domain().chinese());
        cell.type().ifPresent(type -> one.put("type", type.word()));
        one.put("count", cell.count()).put("points", cell.points());
        Narrowing narrowing = cell.narrowing();
        narrowing.level().ifPresent(level -> one.put("level", level));
        narrowing
                .difficulty()
                .ifPresent(band ->
                        one.putObject("difficulty").put("from", band.from()).put("to", band.to()));
        list(one, "items", narrowing.items());
        list(one, "without", narrowing.without());
        return one;
    }

    private static void list(ObjectNode node, String name, Set<String> codes) {
        if (codes.isEmpty()) return;
        ArrayNode list = node.putArray(name);
        codes.forEach(list::add);
    }
}
