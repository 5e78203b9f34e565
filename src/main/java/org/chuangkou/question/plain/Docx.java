package org.chuangkou.question.plain;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.spool.DocxInspection;
import org.chuangkou.base.spool.Element;
import org.chuangkou.base.spool.SafeXml;
import org.chuangkou.base.spool.Spool;
import org.chuangkou.question.format.Picture;

/**
 * What a Word file says: its paragraphs with the numbers that Word itself counts, and its pictures.
 *
 * @param pictures by name, those that can be taken
 */
record Docx(List<TextLine> lines, Map<String, byte[]> pictures) {
    private static final int MOST_PICTURES = 100 << 20;
    private static final Set<String> OURS = Set.of("table.damaged", "table.not-xlsx");

    static Docx read(InputStream in) {
        try (Spool spool = Spool.of(in)) {
            DocxInspection.pass(spool);
            try (ZipFile zip = ZipFile.builder().setPath(spool.path()).get()) {
                return read(zip);
            }
        } catch (Refusal refusal) {
            if (OURS.contains(refusal.reason().key())) throw Refusal.invalid("question.import.not-docx");
            throw refusal;
        } catch (XMLStreamException | RuntimeException e) {
            throw Refusal.invalid("question.import.not-docx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Docx read(ZipFile zip) throws IOException, XMLStreamException {
        Optional<InputStream> document = part(zip, "word/document.xml");
        if (document.isEmpty()) throw Refusal.invalid("question.import.not-docx");
        var numbering = Numbering.of(root(zip, "word/numbering.xml"), root(zip, "word/styles.xml"));
        var pictures = new HashMap<String, byte[]>();
        Map<String, String> names = pictures(zip, pictures);
        try (InputStream in = document.get()) {
            XMLStreamReader reader = SafeXml.reader(in);
            var paragraphs = new Paragraphs(reader, numbering, names);
            return new Docx(paragraphs.lines(), pictures);
        }
    }

    /** Names of pictures by the relationship under which the text refers to them. */
    private static Map<String, String> pictures(ZipFile zip, Map<String, byte[]> into)
            throws IOException, XMLStreamException {
        var names = new HashMap<String, String>();
        int size = 0;
        for (Element link :
                root(zip, "word/_rels/document.xml.rels").map(Element::children).orElse(List.of())) {
            if (!link.attribute("Type").endsWith("/image")) continue;
            Optional<InputStream> part = link.attribute("TargetMode").equals("External")
                    ? Optional.empty()
                    : part(zip, path(link.attribute("Target")));
            if (part.isEmpty()) continue;
            try (InputStream in = part.get()) {
                byte[] bytes = in.readNBytes(MOST_PICTURES - size);
                size += bytes.length;
                Picture.of(bytes).ifPresent(picture -> {
                    names.put(link.attribute("Id"), picture.name());
                    into.put(picture.name(), picture.bytes());
                });
            }
        }
        return names;
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "word/" + target;
    }

    private static Optional<Element> root(ZipFile zip, String name) throws IOException, XMLStreamException {
        Optional<InputStream> part = part(zip, name);
        if (part.isEmpty()) return Optional.empty();
        try (InputStream in = part.get()) {
            XMLStreamReader reader = SafeXml.reader(in);
            while (reader.hasNext())
                if (reader.next() == XMLStreamConstants.START_ELEMENT) return Optional.of(Element.read(reader));
            return Optional.empty();
        }
    }

    private static Optional<InputStream> part(ZipFile zip, String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(new BufferedInputStream(zip.getInputStream(entry)));
    }
}
