package org.chuangkou.guide.table;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.job.Remark;
import org.chuangkou.base.table.Header;
import org.chuangkou.base.table.Sheet;
import org.chuangkou.guide.document.MaterialKeys;

/** The materials of all items, gathered by item before the items themselves are read. */
final class MaterialSheet {
    /** Everything is held at once, so this bounds the memory one import takes. */
    private static final long MOST_TEXT = 30_000_000;

    private final String name;
    private final Map<String, List<Line>> lines = new LinkedHashMap<>();
    private final List<String> unknownColumns = new ArrayList<>();

    private MaterialSheet(String name) {
        this.name = name;
    }

    private record Line(int row, String code, ObjectNode material, List<Remark> remarks) {}

    static MaterialSheet none() {
        return new MaterialSheet("");
    }

    static MaterialSheet read(Sheet sheet, String name) {
        var materials = new MaterialSheet(name);
        Header header = sheet.header();
        materials.unknownColumns.addAll(header.unknown());
        var text = new long[1];
        try (var rows = sheet.rows()) {
            rows.forEach(row -> {
                row.values().values().forEach(value -> text[0] += value.length());
                if (text[0] > MOST_TEXT) throw Refusal.invalid("import.too-many-materials");
                materials.add(materials.line(header, row));
            });
        }
        return materials;
    }

    private Line line(Header header, Sheet.Row row) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        var remarks = new ArrayList<Remark>();
        ItemColumn.read(ItemColumns.OF_MATERIALS, name, header, row, tree, remarks);
        for (String needed : List.of("code", "name"))
            if (!tree.has(needed))
                new Noted(name, row.number(), header.heading(needed), remarks).error("refusal.missing");
        if (tree.has("key") && !MaterialKeys.fit(tree.get("key").asText()))
            new Noted(name, row.number(), header.heading("key"), remarks).error("guide.bad-key");
        return new Line(row.number(), lower(tree.path("code").asText()), tree, remarks);
    }

    private void add(Line line) {
        lines.computeIfAbsent(line.code(), code -> new ArrayList<>()).add(line);
    }

    List<String> unknownColumns() {
        return unknownColumns;
    }

    String name() {
        return name;
    }

    /** Hands out the materials of an item, once. */
    void into(ObjectNode guide, String code, List<Remark> remarks) {
        List<Line> mine = lines.remove(lower(code));
        if (mine == null) return;
        ObjectNode materials = guide.putObject("materials");
        for (Line line : mine) {
            remarks.addAll(line.remarks());
            ObjectNode material = line.material();
            String key = material.path("key").asText("");
            material.remove(List.of("code", "key"));
            String title = material.path("name").asText("");
            if (materials.has(key)) new Noted(name, line.row(), "键", remarks).error("import.key-twice", key);
            else if (!key.isEmpty()) materials.set(key, material);
            else if (!title.isEmpty()) materials.set(MaterialKeys.free(materials::has, title), material);
        }
    }

    /** Rows whose item is nowhere. */
    void leftOver(Consumer<Reading> to) {
        lines.values()
                .forEach(left -> left.forEach(line -> {
                    var remarks = new ArrayList<>(line.remarks());
                    if (!line.code().isEmpty())
                        new Noted(name, line.row(), "事项编码", remarks).error("import.material-of-nothing", line.code());
                    to.accept(new Reading(name, line.row(), null, remarks));
                }));
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
