package org.chuangkou.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** How papers look in PDF: the sheet as on screen, on A4. */
final class PaperStyle {
    static final String CSS = read("/static/paper-page.css") + read("/static/paper.css");

    private PaperStyle() {}

    private static String read(String file) {
        try (InputStream in = PaperStyle.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("the program lacks " + file);
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
