package org.chuangkou.web.page;

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
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.web.View;

/**
 * Papers as PDF: a view, whose template is well-formed XHTML, on A4 with the Chinese letters it uses inside. Laying out
 * takes a processor and memory, so only two are made at once; the next ones wait.
 */
@Singleton
public final class Papers {
    private static final String FONT = "/fonts/wqy-microhei.ttf";

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
        String page = templates.render(view, Locale.SIMPLIFIED_CHINESE);
        var out = new ByteArrayOutputStream(64 * 1024);
        try {
            presses.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Refusal.Kind.TOO_MANY, Message.of("paper.interrupted"), List.of());
        }
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useFont(Papers::font, "paper")
                    .withProducer("Chuangkou")
                    .withHtmlContent(page, null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            presses.release();
        }
        return out.toByteArray();
    }

    private static InputStream font() {
        InputStream font = Papers.class.getResourceAsStream(FONT);
        if (font == null) throw new IllegalStateException("the font is missing from the program: " + FONT);
        return font;
    }
}
