package org.chuangkou.guide.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chuangkou.guide.document.Guide;

/** Reads guides from files as an import does, without a database. */
public final class Directory {

    private Directory() {}

    /** @param source a portal's export (.jsonl), or a folder of our own guides */
    public static List<Guide> read(Path source) throws IOException {
        List<Guide> guides = new ArrayList<>();
        read(source, guides::add);
        return guides;
    }

    /** The same one after the other, for exports of any length. */
    public static void read(Path source, Consumer<Guide> guides) throws IOException {
        if (Files.isDirectory(source)) {
            try (Stream<Path> files = Files.list(source)) {
                for (Path file : files.filter(one -> one.toString().endsWith(".yaml"))
                        .sorted()
                        .toList()) {
                    read(new YamlFile(), file, guides);
                }
            }
        } else {
            read(new PortalFile(), source, guides);
        }
    }

    private static void read(GuideFile form, Path file, Consumer<Guide> guides) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            form.read(in, row -> {
                Guide guide = row.guide();
                if (guide != null) {
                    guides.accept(guide);
                }
            });
        }
    }
}
