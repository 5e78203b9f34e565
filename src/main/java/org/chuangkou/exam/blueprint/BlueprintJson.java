package org.chuangkou.exam.blueprint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.question.Domain;
import org.chuangkou.question.kind.Type;

/** A blueprint as files and the database carry it; {@code question-bank/blueprints/blueprint.schema.json} describes it. */
public final class BlueprintJson {
    private BlueprintJson() {}

    /** @throws Refusal that names every field that is wrong */
    public static Blueprint read(JsonNode tree) {
        var faults = new ArrayList<Fault>();
        String slug = tree.path("slug").asText();
        if (!slug.matches("[a-z][a-z0-9-]{0,63}")) faults.add(Fault.field("slug", "blueprint.slug"));
        String title = tree.path("title").asText().strip();
        if (title.isEmpty() || title.length() > 200) faults.add(Fault.field("title", "blueprint.title"));
        ExamKind kind = ExamKind.called(tree.path("kind").asText("graded")).orElse(null);
        if (kind == null) faults.add(Fault.field("kind", "blueprint.kind"));
        int level = whole(tree, "level", "level", 1, 5, faults);
        int minutes = whole(tree, "minutes", "minutes", 1, 600, faults);
        List<Blueprint.Cell> cells = cells(tree.path("cells"), faults);
        int points =
                cells.stream().mapToInt(cell -> cell.count() * cell.points()).sum();
        int passMark = whole(tree, "passMark", "passMark", 0, Math.max(0, points), faults);
        if (!faults.isEmpty() || kind == null) throw Refusal.invalid(faults);
        return new Blueprint(slug, title, level, kind, minutes, passMark, cells);
    }

    private static List<Blueprint.Cell> cells(JsonNode list, List<Fault> faults) {
        var cells = new ArrayList<Blueprint.Cell>();
        if (!list.isArray() || list.isEmpty()) faults.add(Fault.field("cells", "refusal.missing"));
        for (int i = 0; i < list.size(); i++) {
            JsonNode node = list.get(i);
            String at = "cells[" + i + "].";
            Optional<Domain> domain = Domain.called(node.path("domain").asText());
            if (domain.isEmpty()) faults.add(Fault.field(at + "domain", "question.field.domain", Domain.names()));
            Optional<Type> type = Type.called(node.path("type").asText());
            if (node.hasNonNull("type") && type.isEmpty())
                faults.add(Fault.field(at + "type", "question.field.type", Type.words()));
            int count = whole(node, "count", at + "count", 1, 200, faults);
            int points = whole(node, "points", at + "points", 1, 100, faults);
            domain.ifPresent(known -> cells.add(new Blueprint.Cell(known, type, count, points)));
        }
        return cells;
    }

    private static int whole(JsonNode tree, String name, String at, int least, int most, List<Fault> faults) {
        JsonNode value = tree.path(name);
        if (value.isIntegralNumber() && value.intValue() >= least && value.intValue() <= most) return value.intValue();
        faults.add(Fault.field(at, "question.field.whole", least, most));
        return least;
    }

    public static ObjectNode write(Blueprint blueprint) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("slug", blueprint.slug())
                .put("title", blueprint.title())
                .put("level", blueprint.level())
                .put("kind", blueprint.kind().word())
                .put("minutes", blueprint.minutes())
                .put("passMark", blueprint.passMark());
        ArrayNode cells = node.putArray("cells");
        for (Blueprint.Cell cell : blueprint.cells()) {
            ObjectNode one = cells.addObject().put("domain", cell.domain().chinese());
            cell.type().ifPresent(type -> one.put("type", type.word()));
            one.put("count", cell.count()).put("points", cell.points());
        }
        return node;
    }
}
