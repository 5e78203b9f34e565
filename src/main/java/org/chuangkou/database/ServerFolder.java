package org.chuangkou.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Where the embedded server keeps what, below the data folder. */
record ServerFolder(Path home) {
    private static final long LARGE = 10_000_000;

    static ServerFolder in(DataFolder data) throws IOException {
        ServerFolder folder = new ServerFolder(data.path().resolve("database"));
        Files.createDirectories(folder.temporary());
        return folder;
    }

    Path files() {
        return home.resolve("files");
    }

    Path temporary() {
        return home.resolve("tmp");
    }

    Path log() {
        return home.resolve("server.log");
    }

    Path password() {
        return home.resolve("password");
    }

    /** What the server runs at its start; there only meanwhile. */
    Path accounts() {
        return home.resolve("accounts.sql");
    }

    /** How far the log goes now. It is set aside when it has grown large. */
    long logLength() throws IOException {
        if (!Files.exists(log())) {
            return 0;
        }
        if (Files.size(log()) > LARGE) {
            Files.move(log(), home.resolve("server.log.old"), StandardCopyOption.REPLACE_EXISTING);
            return 0;
        }
        return Files.size(log());
    }

    /** What the log says after this length that explains a failure best: the last error of the server, the first of another
     * program, or else the last line. */
    String lastWords(long from) throws IOException {
        byte[] all = Files.readAllBytes(log());
        List<String> lines = new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.endsWith("Aborting"))
                .toList();
        return lines.stream()
                .filter(line -> line.contains("[ERROR]"))
                .reduce((earlier, later) -> later)
                .or(() ->
                        lines.stream().filter(line -> line.contains(" error ")).findFirst())
                .orElse(lines.isEmpty() ? "-" : lines.getLast());
    }
}
