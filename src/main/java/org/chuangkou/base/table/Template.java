package org.chuangkou.base.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** An empty table for people to fill in. */
public final class Template {
    /** An example's first cell begins with this; a row with it is no data. */
    public static final String EXAMPLE = "示例";

    private Template() {}

    /** A column of the template: its heading, what may stand in it, an example. */
    public record Field(String heading, String explanation, String example) {}

    /**
     * An xlsx file: a sheet with the headings and one example row marked as such, and a sheet that explains them.
     *
     * @param headings those of the explaining sheet: column, what to fill in, example
     */
    public static byte[] write(String sheet, String explained, List<String> headings, List<Field> fields) {
        var out = new ByteArrayOutputStream();
        try (var writer = new TableWriter(out)) {
            var example = fields.stream().map(Field::example).toList();
            writer.sheet(sheet, fields.stream().map(Field::heading).toList(), List.of(marked(example)));
            writer.sheet(
                    explained,
                    headings,
                    fields.stream()
                            .map(f -> List.of(f.heading(), f.explanation(), f.example()))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Whether the row is a template's example that was left standing. */
    public static boolean isExample(Sheet.Row row) {
        return row.values().values().stream().anyMatch(value -> value.startsWith(EXAMPLE));
    }

    private static List<String> marked(List<String> example) {
        var cells = new java.util.ArrayList<>(example);
        cells.set(0, EXAMPLE + "：" + cells.getFirst());
        return cells;
    }
}
