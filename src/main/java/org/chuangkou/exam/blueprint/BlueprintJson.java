package org.chuangkou.exam.blueprint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;

/** A blueprint as files and the database carry it; {@code question-bank/blueprints/blueprint.schema.json} describes it. */
public final class BlueprintJson {
    /** The address of the page on which one is made. */
    private static final String NEW = "new";

    private static final int MOST_CELLS = 100;
    private static final Set<String> FIELDS = Set.of("slug", "title", "level", "kind", "minutes", "passMark", "cells");

    private BlueprintJson() {}

    /** @throws Refusal that names every field that is wrong, and every one that no blueprint has */
    public static Blueprint read(JsonNode tree) {
        var faults = new ArrayList<Fault>();
        CellJson.known(tree, "", FIELDS, faults);
        String slug = tree.path("slug").asText();
        if (!slug.matches("[a-z][a-z0-9-]{0,63}")) faults.add(Fault.field("slug", "blueprint.slug"));
        else if (slug.equals(NEW)) faults.add(Fault.field("slug", "blueprint.reserved"));
        String title = tree.path("title").asText().strip();
        if (title.isEmpty() || title.length() > 200) faults.add(Fault.field("title", "blueprint.title"));
        ExamKind kind = ExamKind.called(tree.path("kind").asText("graded")).orElse(null);
        if (kind == null) faults.add(Fault.field("kind", "blueprint.kind"));
        int level = CellJson.whole(tree, "level", "", 1, 5, faults);
        int minutes = CellJson.whole(tree, "minutes", "", 1, 600, faults);
        List<Blueprint.Cell> cells = cells(tree.path("cells"), faults);
        int points =
                cells.stream().mapToInt(cell -> cell.count() * cell.points()).sum();
        int passMark = CellJson.whole(tree, "passMark", "", 0, points, faults);
        if (!faults.isEmpty() || kind == null) throw Refusal.invalid(faults);
        return new Blueprint(slug, title, level, kind, minutes, passMark, cells);
    }

    private static List<Blueprint.Cell> cells(JsonNode list, List<Fault> faults) {
        var cells = new ArrayList<Blueprint.Cell>();
        if (!list.isArray() || list.isEmpty()) faults.add(Fault.field("cells", "refusal.missing"));
        else if (list.size() > MOST_CELLS) faults.add(Fault.field("cells", "question.field.too-many", MOST_CELLS));
        else
            for (int i = 0; i < list.size(); i++)
                CellJson.read(list.get(i), "cells[" + i + "]", faults).ifPresent(cells::add);
        return cells;
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
        blueprint.cells().forEach(cell -> cells.add(CellJson.write(cell)));
        return node;
    }
}
