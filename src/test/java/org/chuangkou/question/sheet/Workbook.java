package org.chuangkou.question.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made part by part, with what no writer of ours writes: merged cells, pictures, formulas. */
final class Workbook {
    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> rows = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private String merged = "";
    private int bomb;

    /** Cells divided by bars; a cell that begins with {@code <} is XML of its own. */
    Workbook row(int number, String cells) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        String[] texts = cells.split("\\|", -1);
        for (int i = 0; i < texts.length; i++) {
            String at = (char) ('A' + i) + "" + number;
            if (texts[i].startsWith("<")) row.append(texts[i].replace("<c", "<c r=\"" + at + "\""));
            else if (!texts[i].isEmpty())
                row.append("<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + texts[i] + "</t></is></c>");
        }
        rows.add(row + "</row>");
        return this;
    }

    Workbook raw(String row) {
        rows.add(row);
        return this;
    }

    Workbook merged(String... areas) {
        var cells = new StringBuilder("<mergeCells>");
        for (String area : areas) cells.append("<mergeCell ref=\"").append(area).append("\"/>");
        merged = cells + "</mergeCells>";
        return this;
    }

    /** Row and column from 0, as drawings count them. */
    Workbook picture(int row, int column, byte[] bytes) {
        anchors.add("<a:twoCellAnchor xmlns:a=\"a\"><a:from><a:col>" + column + "</a:col><a:row>" + row
                + "</a:row></a:from><a:pic><a:blip r:embed=\"p" + anchors.size() + "\"/></a:pic></a:twoCellAnchor>");
        parts.put("xl/media/image" + (anchors.size() - 1) + ".png", bytes);
        return this;
    }

    Workbook inCell(String name, byte[] bytes) {
        part(
                "xl/cellimages.xml",
                "<e:cellImages xmlns:e=\"e\" xmlns:r=\"" + OFFICE + "\"><e:cellImage><e:pic><e:cNvPr name=\"" + name
                        + "\"/><e:blip r:embed=\"c1\"/></e:pic></e:cellImage></e:cellImages>");
        part("xl/_rels/cellimages.xml.rels", links(link("c1", "image", "media/cell.png")));
        parts.put("xl/media/cell.png", bytes);
        return this;
    }

    Workbook part(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A part that is some kilobytes long and as many megabytes unpacked. */
    Workbook bomb(int megabytes) {
        bomb = megabytes;
        return this;
    }

    byte[] bytes() {
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"题目\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", links(link("r1", "worksheet", "worksheets/sheet1.xml")));
        String drawing = anchors.isEmpty() ? "" : "<drawing r:id=\"d1\"/>";
        parts.putIfAbsent(
                "xl/worksheets/sheet1.xml",
                ("<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheetData>" + String.join("", rows)
                                + "</sheetData>" + merged + drawing + "</worksheet>")
                        .getBytes(StandardCharsets.UTF_8));
        if (!anchors.isEmpty()) {
            part("xl/worksheets/_rels/sheet1.xml.rels", links(link("d1", "drawing", "../drawings/drawing1.xml")));
            part(
                    "xl/drawings/drawing1.xml",
                    "<d:wsDr xmlns:d=\"d\" xmlns:r=\"" + OFFICE + "\">" + String.join("", anchors) + "</d:wsDr>");
            var links = new StringBuilder();
            for (int i = 0; i < anchors.size(); i++)
                links.append(link("p" + i, "image", "../media/image" + i + ".png"));
            part("xl/drawings/_rels/drawing1.xml.rels", links(links.toString()));
        }
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            if (bomb > 0) {
                zip.putNextEntry(new ZipEntry("xl/media/bomb.png"));
                for (int i = 0; i < bomb; i++) zip.write("x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String link(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String links(String links) {
        return "<Relationships xmlns=\"" + RELATIONSHIPS + "\">" + links + "</Relationships>";
    }
}
