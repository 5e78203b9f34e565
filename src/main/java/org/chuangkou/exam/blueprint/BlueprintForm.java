package org.chuangkou.exam.blueprint;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuangkou.exam.blueprint.Blueprint.Cell;

/**
 * A blueprint as it is typed. Fields have the names that faults have: {@code title}, {@code cells[0].count}, {@code
 * cells[0].difficulty.from}.
 *
 * @param rows the cells, by the last part of the fields' names
 */
record BlueprintForm(Map<String, String> texts, List<Map<String, String>> rows) {
    private static final List<String> TEXTS = List.of("slug", "title", "kind");
    private static final List<String> NUMBERS = List.of("level", "minutes", "passMark");
    private static final Pattern FIELD = Pattern.compile("cells\\[(\\d{1,3})]\\.([a-z.]+)");

    static BlueprintForm posted(Map<String, String> fields) {
        var texts = new HashMap<String, String>();
        for (String name : TEXTS) texts.put(name, fields.getOrDefault(name, "").strip());
        for (String name : NUMBERS)
            texts.put(name, fields.getOrDefault(name, "").strip());
        var rows = new TreeMap<Integer, Map<String, String>>();
        fields.forEach((name, value) -> {
            Matcher field = FIELD.matcher(name);
            if (field.matches())
                rows.computeIfAbsent(Integer.valueOf(field.group(1)), i -> new LinkedHashMap<>())
                        .put(field.group(2), value.strip());
        });
        return new BlueprintForm(texts, List.copyOf(rows.values()));
    }

    static BlueprintForm empty() {
        return new BlueprintForm(
                Map.of("kind", "graded", "level", "5", "minutes", "90", "passMark", "60"), List.of(Map.of()));
    }

    static BlueprintForm of(Blueprint blueprint) {
        return new BlueprintForm(
                Map.of(
                        "slug",
                        blueprint.slug(),
                        "title",
                        blueprint.title(),
                        "kind",
                        blueprint.kind().word(),
                        "level",
                        String.valueOf(blueprint.level()),
                        "minutes",
                        String.valueOf(blueprint.minutes()),
                        "passMark",
                        String.valueOf(blueprint.passMark())),
                blueprint.cells().stream().map(BlueprintForm::row).toList());
    }

    private static Map<String, String> row(Cell cell) {
        var row = new LinkedHashMap<String, String>();
        row.put("domain", cell.domain().chinese());
        cell.type().ifPresent(type -> row.put("type", type.word()));
        row.put("count", String.valueOf(cell.count()));
        row.put("points", String.valueOf(cell.points()));
        cell.narrowing().level().ifPresent(level -> row.put("level", String.valueOf(level)));
        cell.narrowing().difficulty().ifPresent(band -> {
            row.put("difficulty.from", band.from().toPlainString());
            row.put("difficulty.to", band.to().toPlainString());
        });
        row.put("items", String.join(" ", cell.narrowing().items()));
        row.put("without", String.join(" ", cell.narrowing().without()));
        return row;
    }

    /**
     * What a button beside a row asks for.
     *
     * @param action {@code add}, {@code copy:2} or {@code drop:2}
     */
    BlueprintForm moved(String action) {
        var moved = new ArrayList<>(rows);
        if (action.equals("add")) moved.add(Map.of());
        else {
            int row = Integer.parseInt(action.replaceFirst(".*:", ""));
            if (row >= rows.size()) return this;
            if (action.startsWith("copy")) moved.add(row + 1, rows.get(row));
            else moved.remove(row);
        }
        return new BlueprintForm(texts, moved);
    }

    BlueprintForm with(String name, String value) {
        var changed = new HashMap<>(texts);
        changed.put(name, value);
        return new BlueprintForm(changed, rows);
    }

    /** As JSON, to be read; what is not filled in is left out, and what is no number goes in to be named as a fault. */
    ObjectNode tree() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        for (String name : TEXTS) put(tree, name, texts.getOrDefault(name, ""));
        for (String name : NUMBERS) number(tree, name, texts.getOrDefault(name, ""));
        ArrayNode cells = tree.putArray("cells");
        for (Map<String, String> row : rows) {
            ObjectNode cell = cells.addObject();
            for (String name : List.of("domain", "type")) put(cell, name, row.getOrDefault(name, ""));
            for (String name : List.of("count", "points", "level")) number(cell, name, row.getOrDefault(name, ""));
            var band = JsonNodeFactory.instance.objectNode();
            for (String end : List.of("from", "to")) number(band, end, row.getOrDefault("difficulty." + end, ""));
            if (!band.isEmpty()) cell.set("difficulty", band);
            for (String name : List.of("items", "without")) codes(cell, name, row.getOrDefault(name, ""));
        }
        return tree;
    }

    private static void codes(ObjectNode cell, String name, String text) {
        ArrayNode codes = JsonNodeFactory.instance.arrayNode();
        for (String code : text.split("[\\s,，、;；]+")) if (!code.isEmpty()) codes.add(code);
        if (!codes.isEmpty()) cell.set(name, codes);
    }

    private static void put(ObjectNode tree, String name, String value) {
        if (!value.isEmpty()) tree.put(name, value);
    }

    private static void number(ObjectNode tree, String name, String value) {
        if (value.matches("\\d{1,9}")) tree.put(name, Integer.parseInt(value));
        else if (value.matches("\\d{1,3}\\.\\d{1,9}")) tree.put(name, new BigDecimal(value));
        else put(tree, name, value);
    }
}
