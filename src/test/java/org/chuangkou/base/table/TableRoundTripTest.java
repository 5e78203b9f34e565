package org.chuangkou.base.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableRoundTripTest {

    @Property(tries = 150)
    void what_is_written_as_xlsx_is_read_back_cell_by_cell(@ForAll("tables") List<List<String>> table)
            throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new TableWriter(out)) {
            writer.sheet("表", List.of("一", "二", "三"), table);
        }
        List<Line> read = read(out.toByteArray(), TableFormat.XLSX);
        assertThat(read.getFirst()).isEqualTo(new Line(1, List.of("一", "二", "三")));
        assertThat(trimmed(read.subList(1, read.size()))).isEqualTo(expected(table, 2));
    }

    @Property(tries = 150)
    void what_is_written_as_csv_is_read_back_cell_by_cell(
            @ForAll("tables") List<List<String>> table, @ForAll("separators") char separator) throws IOException {
        byte[] utf8 = csv(table, separator).getBytes(StandardCharsets.UTF_8);
        assertThat(trimmed(read(utf8, TableFormat.CSV))).isEqualTo(expected(withHead(table), 1));
    }

    @Property(tries = 100)
    void csv_in_the_older_chinese_encoding_is_read_back_too(@ForAll("chinese") List<List<String>> table)
            throws IOException {
        byte[] old = csv(table, ',').getBytes(Charset.forName("GB18030"));
        assertThat(trimmed(read(old, TableFormat.CSV))).isEqualTo(expected(withHead(table), 1));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(12),
                Arbitraries.strings()
                        .withCharRange('一', '龥')
                        .withChars("，“”；\n")
                        .ofMaxLength(8),
                Arbitraries.of(
                        "",
                        "007",
                        "1.50",
                        "_x000D_",
                        "_x0041_",
                        "=1+1",
                        "a,b;c\td",
                        "\"",
                        "2024-03-10",
                        "𠮷家😀",
                        "两\n行"));
        return cell.list().ofMinSize(1).ofMaxSize(3).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<List<String>>> chinese() {
        Arbitrary<String> cell =
                Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(8);
        return cell.list().ofMinSize(3).ofMaxSize(3).list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    private static List<Line> read(byte[] file, TableFormat format) {
        try (TableFile table = TableFile.open(new ByteArrayInputStream(file), format);
                var lines = table.lines(0)) {
            return lines.toList();
        }
    }

    /** A first line of headings with enough separators to tell which one it is. */
    private static List<List<String>> withHead(List<List<String>> table) {
        var all = new ArrayList<List<String>>();
        all.add(java.util.stream.IntStream.range(0, 200).mapToObj(i -> "列" + i).toList());
        all.addAll(table);
        return all;
    }

    private static String csv(List<List<String>> table, char separator) throws IOException {
        var out = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().fieldSeparator(separator).build(out)) {
            withHead(table).forEach(writer::writeRecord);
        }
        return out.toString();
    }

    private static List<Line> expected(List<List<String>> table, int firstRow) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < table.size(); i++) lines.add(new Line(firstRow + i, table.get(i)));
        return trimmed(lines.stream().filter(line -> !line.blank()).toList());
    }

    /** Empty cells at the end of a row leave no trace in a file. */
    private static List<Line> trimmed(List<Line> lines) {
        return lines.stream()
                .map(line -> {
                    var cells = new ArrayList<>(line.cells());
                    while (!cells.isEmpty() && cells.getLast().isEmpty()) cells.removeLast();
                    return new Line(line.number(), cells);
                })
                .toList();
    }
}
