package org.chuangkou.base.spool;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.chuangkou.base.Refusal;

/**
 * Looks through a whole Office file (a zip of XML parts) before it is read, and refuses what would take memory without
 * bound: bombs, document types, giant attributes, and what the kind of file sets limits to.
 */
final class OfficeInspection {
    private static final int MOST_PARTS = 5_000;

    private OfficeInspection() {}

    static void pass(Spool spool, Markup limits) throws IOException {
        if (spool.head(1).length == 0) throw Refusal.invalid("table.not-xlsx");
        long left = Inflated.MOST;
        try (ZipFile zip = ZipFile.builder().setPath(spool.path()).get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) throw Refusal.invalid("table.bomb");
            if (zip.getEntry("[Content_Types].xml") == null) throw Refusal.invalid("table.not-xlsx");
            for (ZipArchiveEntry part : parts) {
                if (part.isDirectory()) continue;
                try (var in = new Inflated(zip.getInputStream(part), left)) {
                    inspect(in, limits);
                    left = in.left();
                }
            }
            limits.check();
        } catch (Refusal e) {
            throw e;
        } catch (XMLStreamException | IOException | RuntimeException e) {
            // The reader tells some of what it finds late, with exceptions of its own.
            if (e.getCause() instanceof Refusal refusal) throw refusal;
            throw Refusal.invalid("table.damaged");
        }
    }

    private static void inspect(Inflated part, Markup limits) throws XMLStreamException, IOException {
        var in = new BufferedInputStream(part, 1 << 16);
        in.mark(4);
        byte[] head = in.readNBytes(4);
        in.reset();
        if (head.length == 0) return;
        int first = head[0] & 0xff;
        // Nobody writes UTF-16 into an xlsx file but to hide something; other first bytes are no XML for the reader.
        if (first >= 0xFE || first == 0 || (first == '<' && head.length > 1 && head[1] == 0))
            throw Refusal.invalid("table.damaged");
        if (first == '<' || first == 0xEF || Character.isWhitespace(first)) {
            part.watchTags();
            markup(in, limits);
        } else in.transferTo(OutputStream.nullOutputStream());
    }

    private static void markup(InputStream in, Markup limits) throws XMLStreamException {
        XMLStreamReader reader = SafeXml.reader(in);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw Refusal.invalid("table.document-type");
                case XMLStreamConstants.START_ELEMENT -> limits.begin(reader);
                case XMLStreamConstants.END_ELEMENT -> limits.end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    limits.text(reader);
                default -> {}
            }
        }
        reader.close();
    }
}
