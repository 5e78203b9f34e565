package org.chuangkou.base.spool;

import java.io.IOException;
import javax.xml.stream.XMLStreamReader;
import org.chuangkou.base.Refusal;

/** Looks through a whole docx file before it is read, and refuses one that would take memory without bound. */
public final class DocxInspection {
    private DocxInspection() {}

    public static void pass(Spool spool) throws IOException {
        OfficeInspection.pass(spool, new Limits());
    }

    private static final class Limits implements Markup {
        private static final int MOST_TEXT = 20_000_000;
        private static final int MOST_ELEMENTS = 20_000_000;
        private static final int DEEPEST = 500;

        private int text;
        private int elements;
        private int depth;

        @Override
        public void begin(XMLStreamReader at) {
            limit(++elements, MOST_ELEMENTS);
            limit(++depth, DEEPEST);
        }

        @Override
        public void text(XMLStreamReader at) {
            text += at.getTextLength();
            limit(text, MOST_TEXT);
        }

        @Override
        public void end(String name) {
            depth--;
        }

        @Override
        public void check() {}

        private static void limit(int count, int most) {
            if (count > most) throw Refusal.invalid("table.bomb");
        }
    }
}
