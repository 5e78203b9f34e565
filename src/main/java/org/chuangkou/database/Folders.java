package org.chuangkou.database;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.chuangkou.database.StartRefused.Reason;

final class Folders {
    private Folders() {}

    /** Makes this folder, without anything that was in it. */
    static Path empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    static StartRefused unusable(Path folder, IOException e) {
        // The reason alone where the system gives one ("No space left on device"), else AccessDenied, NoSuchFile …
        String why = e instanceof FileSystemException failure
                ? failure.getReason() == null
                        ? e.getClass().getSimpleName().replace("Exception", "")
                        : failure.getReason()
                : String.valueOf(e.getMessage());
        return new StartRefused(
                e, Reason.FOLDER_UNUSABLE, folder.toAbsolutePath().normalize(), why);
    }
}
