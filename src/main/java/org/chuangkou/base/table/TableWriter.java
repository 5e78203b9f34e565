package org.chuangkou.base.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes xlsx files whose cells are texts, so that {@code 007} and long numbers stay as they are. */
public final class TableWriter implements AutoCloseable {
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Workbook workbook;

    /** @param out stays open */
    public TableWriter(OutputStream out) {
        workbook = new Workbook(out, "Chuangkou", "1.0");
    }

    /** Adds a sheet: headings that stay in sight, and rows that may be shorter than they. */
    public TableWriter sheet(String name, List<String> headings, Iterable<List<String>> rows) throws IOException {
        try (Rows sheet = rows(name, headings)) {
            for (List<String> row : rows) sheet.add(row);
        }
        return this;
    }

    /** Begins a sheet to which rows are added one by one; it ends before the next begins. */
    public Rows rows(String name, List<String> headings) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int c = 0; c < headings.size(); c++) {
            sheet.style(c).format("@").set();
            sheet.width(
                    c,
                    Math.clamp(headings.get(c).codePointCount(0, headings.get(c).length()) * 2L + 4, 12, 40));
            sheet.value(0, c, escaped(headings.get(c)));
            sheet.style(0, c).bold().fillColor(Color.GRAY1).format("@").set();
        }
        sheet.freezePane(0, 1);
        return new Rows(sheet);
    }

    /** The rows of a sheet that is being written. */
    public static final class Rows implements AutoCloseable {
        private final Worksheet sheet;
        private int next = 1;

        private Rows(Worksheet sheet) {
            this.sheet = sheet;
        }

        public void add(List<String> row) throws IOException {
            for (int c = 0; c < row.size(); c++) {
                if (!row.get(c).isEmpty()) sheet.inlineString(next, c, escaped(row.get(c)));
            }
            if (next++ % 1000 == 0) sheet.flush();
        }

        @Override
        public void close() throws IOException {
            sheet.finish();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private static String escaped(String text) {
        return text.contains("_x") ? LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_") : text;
    }
}
