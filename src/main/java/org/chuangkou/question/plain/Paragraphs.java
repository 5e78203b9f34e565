package org.chuangkou.question.plain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chuangkou.question.format.Picture;
import org.chuangkou.question.format.Pictures;
import org.jspecify.annotations.Nullable;

/** Goes through the text of a Word file. */
final class Paragraphs {
    /** What was deleted or moved away, and the second telling of what was told already. */
    private static final Set<String> SKIPPED = Set.of("Fallback", "del", "moveFrom", "rPrChange", "pPrChange");

    /** Ticks and crosses that Word keeps as letters of fonts with pictures. */
    private static final Map<String, String> SYMBOLS = Map.of(
            "Wingdings 2:F050", "√",
            "Wingdings 2:F052", "√",
            "Wingdings 2:F04F", "×",
            "Wingdings 2:F051", "×",
            "Wingdings:F0FC", "√",
            "Wingdings:F0FE", "√",
            "Wingdings:F0FB", "×",
            "Wingdings:F0FD", "×");

    private final XMLStreamReader at;
    private final Numbering numbering;
    private final Map<String, String> pictures;
    private final List<TextLine> lines = new ArrayList<>();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private int count;

    private static final class Paragraph {
        final StringBuilder text = new StringBuilder();
        final StringBuilder run = new StringBuilder();
        boolean underlined;

        @Nullable
        String style;

        @Nullable
        String list;

        String level = "0";
    }

    Paragraphs(XMLStreamReader at, Numbering numbering, Map<String, String> pictures) {
        this.at = at;
        this.numbering = numbering;
        this.pictures = pictures;
    }

    List<TextLine> lines() throws XMLStreamException {
        while (at.hasNext()) {
            switch (at.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (SKIPPED.contains(at.getLocalName())) skip();
                    else begin(at.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> end(at.getLocalName());
                default -> {}
            }
        }
        return lines;
    }

    private void begin(String name) throws XMLStreamException {
        if (name.equals("p") && !isDrawing()) {
            open.push(new Paragraph());
            return;
        }
        Paragraph paragraph = open.peek();
        if (paragraph == null) return;
        switch (name) {
            case "pStyle" -> paragraph.style = value("val");
            case "numId" -> paragraph.list = value("val");
            case "ilvl" -> paragraph.level = value("val");
            case "r" -> {
                paragraph.run.setLength(0);
                paragraph.underlined = false;
            }
            case "u" -> paragraph.underlined = !value("val").equals("none");
            case "t" -> paragraph.run.append(text());
            case "tab" -> paragraph.run.append('\t');
            case "br", "cr" -> paragraph.run.append('\n');
            case "noBreakHyphen" -> paragraph.run.append('-');
            case "sym" -> paragraph.run.append(SYMBOLS.getOrDefault(value("font") + ":" + value("char"), "□"));
            case "blip" -> picture(paragraph, value("embed"));
            case "imagedata" -> picture(paragraph, value("id"));
            default -> {}
        }
    }

    private void end(String name) {
        Paragraph paragraph = open.peek();
        if (paragraph == null) return;
        if (name.equals("r") || name.equals("oMath")) flush(paragraph);
        if (!name.equals("p") || isDrawing()) return;
        open.pop();
        flush(paragraph);
        count++;
        String label = numbering.label(paragraph.style, paragraph.list, paragraph.level);
        String text =
                (label.isEmpty() ? "" : label + " ") + paragraph.text.toString().replaceAll("_{5,}", "____");
        for (String line : text.split("\n", -1)) lines.add(new TextLine(count, line.strip()));
    }

    /** An underlined space is a gap to write into. */
    private static void flush(Paragraph paragraph) {
        String run = paragraph.run.toString();
        boolean gap = paragraph.underlined && !run.isEmpty() && run.isBlank();
        paragraph.text.append(gap ? "____" : run);
        paragraph.run.setLength(0);
    }

    private void picture(Paragraph paragraph, String link) {
        paragraph.run.append(Pictures.reference(pictures.getOrDefault(link, Picture.UNREADABLE)));
    }

    /** Text in a drawing has paragraphs that are none of Word's. */
    private boolean isDrawing() {
        return at.getNamespaceURI() != null && at.getNamespaceURI().endsWith("/drawingml/2006/main");
    }

    private String value(String attribute) {
        for (int i = 0; i < at.getAttributeCount(); i++)
            if (at.getAttributeLocalName(i).equals(attribute)) return at.getAttributeValue(i);
        return "";
    }

    private String text() throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && at.hasNext()) {
            switch (at.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(at.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    private void skip() throws XMLStreamException {
        text();
    }
}
