package org.chuangkou.question.plain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chuangkou.question.format.Defaults;
import org.chuangkou.question.format.Read;

/** Word files made part by part. */
final class DocxFixture {
    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private DocxFixture(String body) {
        part("[Content_Types].xml", "<Types/>");
        part(
                "word/document.xml",
                "<w:document xmlns:w=\"w\" xmlns:r=\"r\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:mc=\"mc\"><w:body>"
                        + body + "</w:body></w:document>");
    }

    static DocxFixture body(String body) {
        return new DocxFixture(body);
    }

    static DocxFixture paragraphs(String... paragraphs) {
        return new DocxFixture(
                String.join("", List.of(paragraphs).stream().map(p -> p(run(p))).toList()));
    }

    static String p(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String listed(int list, String text) {
        return p(
                "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>" + run(text));
    }

    static String picture(String link) {
        return "<w:r><w:drawing><a:blip r:embed=\"" + link + "\"/></w:drawing></w:r>";
    }

    /** Lists 1 and 2 count questions; the others letters, each anew. */
    DocxFixture numbered() {
        var text = new StringBuilder("<w:numbering xmlns:w=\"w\">" + form(0, "decimal", "%1.")
                + form(1, "upperLetter", "%1、") + num(1, 0, ""));
        for (int i = 3; i < 9; i++)
            text.append(num(i, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"));
        return part("word/numbering.xml", text + "</w:numbering>");
    }

    DocxFixture linked(String id, String target, byte[] bytes) {
        part(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"" + id + "\" Type=\"x/image\" Target=\"" + target
                        + "\"/></Relationships>");
        parts.put("word/" + target, bytes);
        return this;
    }

    DocxFixture part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
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

    List<Read> read() {
        return read(bytes());
    }

    static List<Read> read(byte[] file) {
        return PlainFixture.all(PlainFile.docx(new ByteArrayInputStream(file), Defaults.NONE));
    }

    private static String form(int id, String format, String text) {
        return "<w:abstractNum w:abstractNumId=\"" + id
                + "\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\""
                + text + "\"/></w:lvl></w:abstractNum>";
    }

    private static String num(int id, int form, String more) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + form + "\"/>" + more + "</w:num>";
    }
}
