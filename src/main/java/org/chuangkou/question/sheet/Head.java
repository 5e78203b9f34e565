package org.chuangkou.question.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.base.table.Cells;
import org.chuangkou.base.table.Line;
import org.chuangkou.question.format.Field;
import org.chuangkou.question.format.Mapping;

/**
 * The row with the headings of a sheet.
 *
 * @param last the row above the first question: below the headings when their lower half has the options' letters
 * @param fields what stands in which column
 * @param twice two headings that mean the same, when that cannot be
 */
record Head(int row, int last, Map<Integer, Field> fields, Map<Integer, String> headings, List<String> twice) {
    /** Titles and notes may stand above the headings, down to this row. */
    static final int LAST_ROW = 20;

    /** Fields of which a file may have several columns, whose texts belong together. */
    private static final Set<Field> SEVERAL =
            Set.of(Field.KNOWLEDGE, Field.CATEGORY, Field.TAGS, Field.EXPLANATION, Field.NUMBER);

    /** The first of the leading rows that knows most fields, if it knows what is asked. */
    static Optional<Head> in(List<Line> lines, Mapping mapping) {
        Map<String, Optional<Field>> names = names(mapping);
        Head best = null;
        int below = 0;
        for (int i = 0; i < lines.size(); i++) {
            Head head = of(lines.get(i), names);
            if (best == null || head.fields.size() > best.fields.size()) {
                best = head;
                below = i + 1;
            }
        }
        if (best == null || best.fields.size() < 2 || !best.fields.containsValue(Field.STEM)) return Optional.empty();
        return Optional.of(below < lines.size() ? best.with(of(lines.get(below), names), lines.get(below)) : best);
    }

    static Map<String, Optional<Field>> names(Mapping mapping) {
        var names = new java.util.HashMap<String, Optional<Field>>();
        for (Field field : Field.values()) {
            names.put(Cells.heading(field.key()), Optional.of(field));
            for (String heading : field.headings()) names.put(Cells.heading(heading), Optional.of(field));
        }
        mapping.fields().forEach((heading, key) -> names.put(Cells.heading(heading), Field.of(key)));
        return names;
    }

    /** One row an option: its text, and whether it is right. */
    boolean isLong() {
        return fields.containsValue(Field.OPTION)
                && (fields.containsValue(Field.OPTION_RIGHT) || fields.containsValue(Field.OPTION_KEY));
    }

    boolean has(Field field) {
        return fields.containsValue(field);
    }

    private static Head of(Line line, Map<String, Optional<Field>> names) {
        var fields = new java.util.TreeMap<Integer, Field>();
        var headings = new java.util.TreeMap<Integer, String>();
        var twice = new ArrayList<String>();
        var first = new EnumMap<Field, String>(Field.class);
        for (int i = 0; i < line.cells().size(); i++) {
            String shown = Cells.stripped(line.cell(i));
            if (shown.isEmpty()) continue;
            headings.put(i, shown);
            Field field =
                    names.getOrDefault(Cells.heading(shown), Optional.empty()).orElse(null);
            if (field == null) continue;
            fields.put(i, field);
            String earlier = first.putIfAbsent(field, shown);
            if (earlier != null && !SEVERAL.contains(field)) twice.addAll(List.of(earlier, shown));
        }
        return new Head(line.number(), line.number(), fields, headings, twice);
    }

    /** 选项 above A, B, C, D: the lower row tells which is which. */
    private Head with(Head lower, Line line) {
        boolean letters = lower.fields.size() >= 2
                && lower.fields.size() == lower.headings.size()
                && Field.OPTIONS.containsAll(lower.fields.values())
                && new HashSet<>(lower.fields.values()).size() == lower.fields.size();
        if (!letters) return this;
        var all = new java.util.TreeMap<>(fields);
        var shown = new java.util.TreeMap<>(headings);
        all.values().removeIf(field -> field == Field.OPTION);
        all.putAll(lower.fields);
        shown.putAll(lower.headings);
        return new Head(row, line.number(), all, shown, twice);
    }
}
