package org.chuangkou.web.page;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.web.View;

/**
 * Papers as PDF: a view, whose template is well-formed XHTML, on A4 with the Chinese letters it uses inside. Laying out
 * takes a processor and memory, so only two are made at once; the next ones wait.
 */
@Singleton
public final class Papers {
    static final String PRODUCER = "Chuangkou";
    private static final String FONT = "/fonts/wqy-microhei.ttf";
    /** Signs that no XML may hold, as they come in with texts from elsewhere. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Templates templates;
    private final Semaphore presses = new Semaphore(2, true);

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, java.util.logging.Level.WARNING));
    }

    Papers(Templates templates) {
        this.templates = templates;
    }

    /** @return the bytes of the PDF */
    public byte[] print(View view) {
        var out = new ByteArrayOutputStream(64 * 1024);
        press(() -> builder(view).useFont(Papers::font, "paper").toStream(out).run());
        return out.toByteArray();
    }

    /** An empty book, to be filled piece by piece. */
    public Book book() {
        try {
            return new Book(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the view's pages to a document; {@code font} belongs to it. */
    void layOut(View view, PDDocument document, PDFont font) {
        press(() -> {
            var builder =
                    builder(view).useFont(new PDFontSupplier(font), "paper").usePDDocument(document);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
            }
        });
    }

    PDFont font(PDDocument document) throws IOException {
        try (InputStream font = font()) {
            return PDType0Font.load(document, font, true);
        }
    }

    private PdfRendererBuilder builder(View view) {
        String page = templates.render(view, Locale.SIMPLIFIED_CHINESE);
        return new PdfRendererBuilder()
                .useFastMode()
                .withProducer(PRODUCER)
                .withHtmlContent(UNPRINTABLE.matcher(page).replaceAll(""), null);
    }

    @FunctionalInterface
    private interface Printing {
        void run() throws IOException;
    }

    private void press(Printing printing) {
        try {
            presses.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Refusal.Kind.TOO_MANY, Message.of("paper.interrupted"), List.of());
        }
        try {
            printing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            presses.release();
        }
    }

    private static InputStream font() {
        InputStream font = Papers.class.getResourceAsStream(FONT);
        if (font == null) throw new IllegalStateException("the font is missing from the program: " + FONT);
        return font;
    }
}
