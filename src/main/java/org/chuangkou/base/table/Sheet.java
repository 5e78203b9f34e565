package org.chuangkou.base.table;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A sheet of a file with known columns: its header has been found, its rows are read by column.
 *
 * <pre>{@code
 * try (Sheet sheet = Sheet.open(uploads.open(id), TableFormat.XLSX, COLUMNS); var rows = sheet.rows()) {
 *     rows.skip(run.done()).gather(Gatherers.windowFixed(100)).forEach(step -> …);
 * }
 * }</pre>
 */
public final class Sheet implements AutoCloseable {
    private final TableFile file;
    private final int number;
    private final Header header;

    private Sheet(TableFile file, int number, Header header) {
        this.file = file;
        this.number = number;
        this.header = header;
    }

    /** The first sheet; closing it closes the file. Refused when the file is no table or lacks a needed column. */
    public static Sheet open(InputStream in, TableFormat format, List<Column> columns) {
        TableFile file = TableFile.open(in, format);
        try {
            return of(file, 0, columns);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** A sheet of an open file that has several. */
    public static Sheet of(TableFile file, int number, List<Column> columns) {
        try (Stream<Line> lines = file.lines(number)) {
            return new Sheet(file, number, Header.in(lines, columns));
        }
    }

    public Header header() {
        return header;
    }

    /** A row below the header. */
    public record Row(int number, Map<String, String> values) {
        public Row {
            values = Map.copyOf(values);
        }

        /** @return the cell of this column without white space around it; empty when it or the column is not there */
        public String get(String key) {
            return values.getOrDefault(key, "");
        }
    }

    /** The rows below the header that have something in a known column, in their order. The stream must be closed. */
    public Stream<Row> rows() {
        return file.lines(number)
                .filter(line -> line.number() > header.row())
                .map(this::row)
                .filter(row -> !row.values().isEmpty());
    }

    public int count() {
        try (Stream<Row> rows = rows()) {
            return (int) rows.count();
        }
    }

    @Override
    public void close() {
        file.close();
    }

    private Row row(Line line) {
        var values = new HashMap<String, String>();
        header.positions().forEach((key, position) -> {
            String value = Cells.stripped(line.cell(position));
            if (!value.isEmpty()) values.put(key, value);
        });
        return new Row(line.number(), values);
    }
}
