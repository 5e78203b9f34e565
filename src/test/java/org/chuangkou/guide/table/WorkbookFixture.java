package org.chuangkou.guide.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.chuangkou.base.table.TableWriter;

/** Workbooks as people fill them in, and as nobody honest would. */
public final class WorkbookFixture {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final TableWriter writer = new TableWriter(out);

    /** @param rows the first being the headings */
    public WorkbookFixture sheet(String name, List<List<String>> rows) {
        try {
            writer.sheet(name, rows.getFirst(), rows.subList(1, rows.size()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        try {
            writer.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One item a row: code, name, and one more column. */
    public static byte[] items(String heading, String... values) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("事项编码", "事项名称", heading));
        for (int i = 0; i < values.length; i++) rows.add(List.of("T-" + (i + 1), "事项" + (i + 1), values[i]));
        return new WorkbookFixture().sheet("事项", rows).bytes();
    }

    /** The workbook with another first sheet, {@code rows} being what stands in its {@code sheetData}. */
    public static byte[] withRows(byte[] workbook, String rows) {
        String sheet = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/"
                + "spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>";
        return with(workbook, "xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] with(byte[] workbook, String part, byte[] content) {
        var repacked = new ByteArrayOutputStream();
        try {
            Path file = Files.write(Files.createTempFile("workbook", ".xlsx"), workbook);
            try (var in = new ZipFile(file.toFile());
                    var zip = new ZipOutputStream(repacked)) {
                for (ZipEntry entry : Collections.list(in.entries())) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    if (entry.getName().equals(part)) zip.write(content);
                    else in.getInputStream(entry).transferTo(zip);
                    zip.closeEntry();
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return repacked.toByteArray();
    }

    public static List<Reading> read(byte[] workbook) {
        var read = new ArrayList<Reading>();
        GuideWorkbook.read(new ByteArrayInputStream(workbook), read::add);
        return read;
    }
}
