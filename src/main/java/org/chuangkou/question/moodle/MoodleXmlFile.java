package org.chuangkou.question.moodle;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.spool.Element;
import org.chuangkou.base.spool.SafeXml;
import org.chuangkou.base.spool.Spool;
import org.chuangkou.question.format.Defaults;
import org.chuangkou.question.format.Making;
import org.chuangkou.question.format.QuestionFile;
import org.chuangkou.question.format.Read;
import org.chuangkou.question.format.Spot;
import org.jspecify.annotations.Nullable;

/** Questions in Moodle XML; one at a time is in memory. */
public final class MoodleXmlFile implements QuestionFile {
    /** No text is longer than the largest picture, written in letters. */
    private static final int LONGEST = 8 << 20;

    private final Spool spool;
    private final Defaults defaults;

    private MoodleXmlFile(Spool spool, Defaults defaults) {
        this.spool = spool;
        this.defaults = defaults;
    }

    /** Reads the stream to its end; refused when it is no XML. */
    public static MoodleXmlFile open(InputStream in, Defaults defaults) {
        try {
            Spool spool = Spool.of(in);
            try {
                checkXml(spool);
                return new MoodleXmlFile(spool, defaults);
            } catch (IOException | RuntimeException e) {
                spool.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Stream<Read> questions() {
        try {
            InputStream in = new BufferedInputStream(Files.newInputStream(spool.path()), 1 << 16);
            var raws = new Raws(in);
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(raws, Spliterator.ORDERED), false)
                    .gather(Raw.together(new Making(defaults)))
                    .onClose(() -> close(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        spool.close();
    }

    /** UTF-16 is refused with what is no XML at all: nobody's Moodle writes it, and the reader does not know it. */
    private static void checkXml(Spool spool) throws IOException {
        byte[] head = spool.head(64);
        int at = head.length > 2 && (head[0] & 0xff) == 0xEF ? 3 : 0;
        while (at < head.length && Character.isWhitespace(head[at])) at++;
        boolean xml = at + 1 < head.length && head[at] == '<' && head[at + 1] != 0;
        if (!xml) throw Refusal.invalid("question.import.not-moodle");
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The questions one after the other, with the category in which each stands. */
    private static final class Raws implements Iterator<Raw> {
        private final XMLStreamReader at;
        private String category = "";
        private @Nullable Raw next;
        private boolean any;
        private boolean ended;

        Raws(InputStream in) {
            try {
                at = SafeXml.reader(in, LONGEST);
            } catch (XMLStreamException e) {
                throw Refusal.invalid("question.import.not-moodle");
            }
        }

        @Override
        public boolean hasNext() {
            while (next == null && !ended) advance();
            return next != null;
        }

        @Override
        public Raw next() {
            if (!hasNext() || next == null) throw new NoSuchElementException();
            Raw raw = next;
            next = null;
            return raw;
        }

        private void advance() {
            try {
                if (!at.hasNext()) {
                    ended = true;
                    if (!any) next = nothing();
                    return;
                }
                switch (at.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw Refusal.invalid("table.document-type");
                    case XMLStreamConstants.START_ELEMENT -> begin();
                    default -> {}
                }
            } catch (Refusal e) {
                throw e;
            } catch (XMLStreamException | RuntimeException e) {
                // The reader tells what it finds late, inside texts, with exceptions of its own.
                throw Refusal.invalid("question.import.xml", at.getLocation().getLineNumber());
            }
        }

        private void begin() throws XMLStreamException {
            if (!at.getLocalName().equals("question")) return;
            int line = at.getLocation().getLineNumber();
            Element question = Element.read(at);
            any = true;
            if (question.attribute("type").equals("category"))
                category = question.first("category").map(c -> c.text("text")).orElse("");
            else next = XmlQuestion.raw(question, Spot.line(line), Optional.of(category));
        }

        private static Raw nothing() {
            return Raw.bad(new org.chuangkou.question.format.Draft(Spot.line(1)), "question.import.nothing-in-it");
        }
    }
}
