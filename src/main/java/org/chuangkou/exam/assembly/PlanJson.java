package org.chuangkou.exam.assembly;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Json;
import org.chuangkou.question.kind.Shape;

/**
 * A plan as it is committed to: JSON without spaces, in one order. A question is {@code [id, version, permille, section,
 * shape]}, a shape the number of what is shuffled (negative where the bank's order is the answer, 0 for nothing) or the
 * shapes of the parts; a cell {@code [name, count, points, [place in the pool …]]}; a sitter {@code [candidate, [place of what to avoid …]]}.
 */
public final class PlanJson {
    public static final String ALGORITHM = "chuangkou-papers-1";

    private PlanJson() {}

    public static String write(Plan plan) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        ObjectNode node = nodes.objectNode().put("algorithm", ALGORITHM).put("exam", plan.exam());
        node.set("blueprint", Json.parse(plan.blueprint()));
        ArrayNode pool = node.putArray("pool");
        for (Piece piece : plan.pool())
            pool.addArray()
                    .add(piece.id())
                    .add(piece.version())
                    .add(piece.permille())
                    .add(piece.section())
                    .add(shape(piece.shape()));
        ArrayNode cells = node.putArray("cells");
        for (Plan.Cell cell : plan.cells()) {
            ArrayNode one = cells.addArray().add(cell.name()).add(cell.count()).add(cell.points());
            cell.from().forEach(one.addArray()::add);
        }
        ArrayNode sitters = node.putArray("candidates");
        for (Plan.Sitter sitter : plan.sitters()) {
            ArrayNode one = sitters.addArray().add(sitter.candidate());
            sitter.avoids().forEach(one.addArray()::add);
        }
        return Json.write(node);
    }

    public static Plan read(String input) {
        JsonNode node = Json.parse(input);
        if (!node.path("algorithm").asText().equals(ALGORITHM))
            throw new IllegalArgumentException("not a plan of " + ALGORITHM);
        var pool = new ArrayList<Piece>();
        for (JsonNode one : node.get("pool"))
            pool.add(new Piece(
                    one.get(0).asText(),
                    one.get(1).asInt(),
                    one.get(2).asInt(),
                    one.get(3).asInt(),
                    shape(one.get(4))));
        var cells = new ArrayList<Plan.Cell>();
        for (JsonNode one : node.get("cells"))
            cells.add(new Plan.Cell(
                    one.get(0).asText(), one.get(1).asInt(), one.get(2).asInt(), numbers(one.get(3))));
        var sitters = new ArrayList<Plan.Sitter>();
        for (JsonNode one : node.get("candidates"))
            sitters.add(new Plan.Sitter(one.get(0).asText(), numbers(one.get(1))));
        return new Plan(node.get("exam").asText(), Json.write(node.get("blueprint")), pool, cells, sitters);
    }

    /** What is published before the papers are made: SHA-256 of the seed's bytes followed by the plan's. */
    public static String commitment(byte[] seed, String input) {
        MessageDigest digest = Ids.digest();
        digest.update(seed);
        return HexFormat.of().formatHex(digest.digest(input.getBytes(UTF_8)));
    }

    private static JsonNode shape(Shape shape) {
        if (shape.parts().isEmpty()) return IntNode.valueOf(shape.telling() ? -shape.size() : shape.size());
        ArrayNode parts = JsonNodeFactory.instance.arrayNode();
        shape.parts().forEach(part -> parts.add(shape(part)));
        return parts;
    }

    private static Shape shape(JsonNode node) {
        if (!node.isArray()) return node.intValue() < 0 ? Shape.telling(-node.intValue()) : Shape.free(node.intValue());
        var parts = new ArrayList<Shape>();
        node.forEach(part -> parts.add(shape(part)));
        return new Shape(0, false, parts);
    }

    private static List<Integer> numbers(JsonNode node) {
        var numbers = new ArrayList<Integer>(node.size());
        node.forEach(one -> numbers.add(one.intValue()));
        return numbers;
    }
}
