package org.chuangkou.question.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chuangkou.base.table.TableFormat;
import org.chuangkou.base.table.TableWriter;
import org.chuangkou.question.Item;
import org.chuangkou.question.format.Defaults;
import org.chuangkou.question.format.Read;

/** Tables as trainers bring them, written as text: one line a row, columns divided by a bar. */
final class SheetFixture {
    private SheetFixture() {}

    static byte[] xlsx(String sheet, String... rows) {
        var out = new ByteArrayOutputStream();
        try (var writer = new TableWriter(out)) {
            writer.sheet(
                    sheet,
                    cells(rows[0]),
                    List.of(rows).subList(1, rows.length).stream()
                            .map(SheetFixture::cells)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static List<Read> read(byte[] file, TableFormat format, Defaults defaults) {
        try (var open = SheetFile.open(new ByteArrayInputStream(file), format, defaults);
                var questions = open.questions()) {
            return questions.toList();
        }
    }

    static List<Read> xlsx(byte[] file) {
        return read(file, TableFormat.XLSX, Defaults.NONE);
    }

    static List<Read> csv(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), TableFormat.CSV, Defaults.NONE);
    }

    static List<Read> sheet(String... rows) {
        return xlsx(xlsx("题目", rows));
    }

    /** The only question, which must be good. */
    static Item item(List<Read> read) {
        if (read.size() != 1 || !(read.getFirst() instanceof Read.Good good)) throw new AssertionError(read.toString());
        return good.found().item();
    }

    /** Where and why the only question is bad: {@code row column key}. */
    static List<String> faults(List<Read> read) {
        if (read.size() != 1 || !(read.getFirst() instanceof Read.Bad bad)) throw new AssertionError(read.toString());
        return bad.faults().stream()
                .map(f -> f.row() + " " + f.column() + " " + f.message().key())
                .toList();
    }

    private static List<String> cells(String row) {
        return List.of(row.split("\\|", -1)).stream()
                .map(cell -> cell.replace("\\n", "\n"))
                .toList();
    }
}
