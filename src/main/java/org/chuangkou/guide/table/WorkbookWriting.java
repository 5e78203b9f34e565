package org.chuangkou.guide.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chuangkou.base.Json;
import org.chuangkou.base.Message;
import org.chuangkou.base.table.TableWriter;
import org.chuangkou.guide.document.Guide;

/** Writes what {@link GuideWorkbook} reads. */
public final class WorkbookWriting {
    /** Excel opens no longer cell. */
    private static final int LONGEST_CELL = 32_767;

    private WorkbookWriting() {}

    /**
     * All of the guides; one that has a longer text than a cell can hold is left out whole and named in a last sheet.
     *
     * @param guides asked for once for each sheet, so that no more than one guide need be in memory
     */
    public static void write(OutputStream out, Supplier<Stream<Guide>> guides) throws IOException {
        var leftOut = new ArrayList<List<String>>();
        try (var writer = new TableWriter(out);
                Stream<Guide> items = guides.get();
                Stream<Guide> again = guides.get()) {
            Stream<List<String>> rows = items.flatMap(guide -> {
                if (fits(guide)) return Stream.of(row(guide));
                leftOut.add(List.of(guide.code(), guide.name()));
                return Stream.empty();
            });
            Stream<List<String>> materials =
                    again.filter(WorkbookWriting::fits).flatMap(guide -> materials(guide).stream());
            writer.sheet(GuideWorkbook.ITEMS, ItemColumn.headings(ItemColumns.ITEMS), rows::iterator);
            writer.sheet(GuideWorkbook.MATERIALS, ItemColumn.headings(ItemColumns.OF_MATERIALS), materials::iterator);
            if (!leftOut.isEmpty()) writer.sheet(GuideWorkbook.LEFT_OUT, List.of("事项编码", "事项名称"), leftOut);
        }
    }

    /** An empty workbook with one example, and a sheet that says how to fill in each column. */
    public static byte[] template(Function<Message, String> say) {
        var out = new ByteArrayOutputStream();
        Guide example = Example.GUIDE;
        try (var writer = new TableWriter(out)) {
            writer.sheet(GuideWorkbook.ITEMS, ItemColumn.headings(ItemColumns.ITEMS), List.of(row(example)));
            writer.sheet(GuideWorkbook.MATERIALS, ItemColumn.headings(ItemColumns.OF_MATERIALS), materials(example));
            var explained = new ArrayList<List<String>>();
            explain(GuideWorkbook.ITEMS, ItemColumns.ITEMS, row(example), say, explained);
            explain(
                    GuideWorkbook.MATERIALS,
                    ItemColumns.OF_MATERIALS,
                    materials(example).getFirst(),
                    say,
                    explained);
            writer.sheet(
                    GuideWorkbook.EXPLAINED,
                    Stream.of("import.explain.sheet", "job.column", "import.explain.how", "import.explain.example")
                            .map(key -> say.apply(Message.of(key)))
                            .toList(),
                    explained);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void explain(
            String sheet,
            List<ItemColumn> columns,
            List<String> example,
            Function<Message, String> say,
            List<List<String>> into) {
        for (int i = 0; i < columns.size(); i++) {
            String how = say.apply(columns.get(i).cell().shape());
            if (columns.get(i).column().needed()) how = say.apply(Message.of("import.explain.needed", how));
            into.add(List.of(sheet, columns.get(i).column().name(), how, example.get(i)));
        }
    }

    static List<String> row(Guide guide) {
        return ItemColumn.write(ItemColumns.ITEMS, Json.tree(guide));
    }

    static List<List<String>> materials(Guide guide) {
        var rows = new ArrayList<List<String>>();
        guide.materials().forEach((key, material) -> {
            ObjectNode tree = (ObjectNode) Json.tree(material);
            JsonNode named = tree.put("code", guide.code()).put("key", key);
            rows.add(ItemColumn.write(ItemColumns.OF_MATERIALS, named));
        });
        return rows;
    }

    private static boolean fits(Guide guide) {
        return Stream.concat(Stream.of(row(guide)), materials(guide).stream())
                .flatMap(List::stream)
                .allMatch(cell -> cell.length() <= LONGEST_CELL);
    }
}
