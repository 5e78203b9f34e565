package org.chuangkou.question.plain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.chuangkou.question.Item;
import org.chuangkou.question.format.Kind;
import org.chuangkou.question.format.Pictures;
import org.chuangkou.question.format.QuestionWriter;

/**
 * Writes a paper to print, in Word: questions in the order they come, a heading wherever their kind changes. With keys
 * each is followed by its answer and explanation, in the form that {@link PlainFile} reads; without them nothing on it
 * tells a right answer.
 */
public final class PaperDocx implements QuestionWriter {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String NUMERALS = "一二三四五六七八九十";

    /** English metric units: Word's own, of a pixel at 96 to the inch and of the text's width on A4. */
    private static final int PIXEL = 9525;

    private static final int WIDEST = 5_270_000;

    private final ZipOutputStream zip;
    private final boolean keys;
    private final Pictures pictures;
    private final Map<String, byte[]> used = new LinkedHashMap<>();
    private Kind kind = Kind.CHOICE;
    private int sections;
    private int number;

    /** @param out stays open */
    public PaperDocx(OutputStream out, String title, boolean keys, Pictures pictures) throws IOException {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.keys = keys;
        this.pictures = pictures;
        part(
                "_rels/.rels",
                relationships("<Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"word/document.xml\"/>"));
        part("word/styles.xml", STYLES);
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        text(HEAD + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
                + OFFICE + "\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>");
        paragraph("Title", title);
        if (!keys) paragraph("Normal", "姓名：____________　　单位：____________　　得分：________");
    }

    @Override
    public boolean write(Item item) throws IOException {
        Kind next = Kind.of(item.question());
        if (next != kind || sections == 0) {
            kind = next;
            number = 0;
            paragraph("Heading1", numeral(++sections) + "、" + Printed.section(kind));
        }
        number++;
        List<String> lines = Printed.lines(item, number, keys);
        for (String line : lines) paragraph("Normal", line);
        return true;
    }

    @Override
    public void close() throws IOException {
        text("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1247\" w:right=\"1304\" w:bottom=\"1247\" w:left=\"1304\" w:header=\"600\""
                + " w:footer=\"600\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        zip.closeEntry();
        var links = new StringBuilder("<Relationship Id=\"s\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/>");
        var names = new ArrayList<>(used.keySet());
        for (String name : names) {
            zip.putNextEntry(new ZipEntry("word/media/" + name));
            zip.write(used.get(name));
            zip.closeEntry();
            links.append("<Relationship Id=\"p")
                    .append(names.indexOf(name))
                    .append("\" Type=\"")
                    .append(OFFICE)
                    .append("/image\" Target=\"media/")
                    .append(name)
                    .append("\"/>");
        }
        part("word/_rels/document.xml.rels", relationships(links.toString()));
        part("[Content_Types].xml", TYPES);
        zip.finish();
    }

    private static String numeral(int section) {
        return section <= NUMERALS.length() ? NUMERALS.substring(section - 1, section) : String.valueOf(section);
    }

    private void paragraph(String style, String text) throws IOException {
        text("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
        Matcher reference = Pictures.REFERENCE.matcher(text);
        int from = 0;
        while (reference.find()) {
            run(text.substring(from, reference.start()));
            picture(reference.group(1));
            from = reference.end();
        }
        run(text.substring(from));
        text("</w:p>");
    }

    private void run(String text) throws IOException {
        if (text.isEmpty()) return;
        text("<w:r>");
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) text("<w:br/>");
            text("<w:t xml:space=\"preserve\">" + escaped(lines[i]) + "</w:t>");
        }
        text("</w:r>");
    }

    private void picture(String name) throws IOException {
        byte[] bytes =
                used.containsKey(name) ? used.get(name) : pictures.get(name).orElse(null);
        if (bytes == null) {
            run("［图］");
            return;
        }
        used.putIfAbsent(name, bytes);
        int id = new ArrayList<>(used.keySet()).indexOf(name);
        long[] size = size(bytes);
        String extent = "cx=\"" + size[0] + "\" cy=\"" + size[1] + "\"";
        text("<w:r><w:drawing><wp:inline><wp:extent " + extent + "/><wp:docPr id=\"" + (id + 1) + "\" name=\"p" + id
                + "\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"p" + id + "\"/><pic:cNvPicPr/></pic:nvPicPr>"
                + "<pic:blipFill><a:blip r:embed=\"p" + id + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " + extent
                + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
    }

    /** Width and height as they are, or as wide as the text. */
    private static long[] size(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return new long[] {WIDEST / 4, WIDEST / 4};
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                long width = (long) reader.getWidth(0) * PIXEL;
                long height = (long) reader.getHeight(0) * PIXEL;
                if (width <= WIDEST) return new long[] {width, height};
                return new long[] {WIDEST, height * WIDEST / width};
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return new long[] {WIDEST / 4, WIDEST / 4};
        }
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        text(content);
        zip.closeEntry();
    }

    private void text(String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static String relationships(String links) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "</Relationships>";
    }

    private static final String TYPES = HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>"
            + "<Default Extension=\"gif\" ContentType=\"image/gif\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            + "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>"
            + "</Types>";

    private static final String STYLES = HEAD
            + "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr>"
            + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"宋体\"/><w:sz w:val=\"24\"/><w:lang w:eastAsia=\"zh-CN\"/>"
            + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line=\"360\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/><w:pPr><w:spacing w:after=\"240\"/><w:jc w:val=\"center\"/></w:pPr>"
            + "<w:rPr><w:b/><w:sz w:val=\"36\"/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:pPr><w:keepNext/><w:spacing w:before=\"240\"/><w:outlineLvl w:val=\"0\"/></w:pPr>"
            + "<w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr></w:style></w:styles>";
}
