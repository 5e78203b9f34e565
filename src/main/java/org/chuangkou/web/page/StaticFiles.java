package org.chuangkou.web.page;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chuangkou.base.Ids;

/** Addresses of static files that change with their content, so that browsers may keep them for a year. */
@Singleton
final class StaticFiles {
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** @param name below {@code /static}, e.g. {@code app.css} */
    String address(String name) {
        return addresses.computeIfAbsent(name, n -> "/static/" + n + "?v=" + hash(n));
    }

    private static String hash(String name) {
        try (InputStream in = StaticFiles.class.getResourceAsStream("/static/" + name)) {
            if (in == null) throw new IllegalStateException("no static file " + name);
            return HexFormat.of().formatHex(Ids.digest().digest(in.readAllBytes()), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
