package org.chuangkou.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the embedded server keeps what, below the data folder. */
record ServerFolder(Path home) {

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

    /** The end of the log, where a server that could not start says why. */
    String lastWords() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log().toFile(), "r")) {
            file.seek(Math.max(0, file.length() - 4096));
            byte[] end = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(end);
            List<String> lines = new String(end, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            List<String> errors = lines.stream()
                    .filter(line -> line.contains("[ERROR]") && !line.contains("Aborting"))
                    .toList();
            return errors.isEmpty() ? lines.isEmpty() ? "-" : lines.getLast() : errors.getLast();
        }
    }
}
