package org.chuangkou.database;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the embedded server and its installer are called. */
final class ServerCommand {
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private static final String PERL = "use POSIX qw(setsid); setsid();"
            + " $ENV{DYLD_FALLBACK_LIBRARY_PATH} = shift @ARGV; exec { $ARGV[0] } @ARGV";

    private ServerCommand() {}

    static List<String> server(Software software, ServerFolder folder, int port) {
        List<String> command = new ArrayList<>(ownSession(System.getenv("PATH"), software.libraries()));
        command.add(software.server().toString());
        command.addAll(List.of(
                "--no-defaults",
                "--basedir=" + software.home(),
                "--datadir=" + folder.files(),
                "--tmpdir=" + folder.temporary(),
                "--init-file=" + folder.accounts(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                // 11.4 otherwise makes a key at each start, which takes seconds; nothing but the loopback is served.
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=256M",
                "--max-allowed-packet=64M",
                "--max-connections=200",
                "--local-infile=0"));
        if (!WINDOWS) {
            // Relative to the server's files: a socket's path may have 107 characters only.
            command.add("--socket=server.sock");
        }
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    static List<String> installer(Software software, Path files) {
        List<String> command = new ArrayList<>(ownSession(System.getenv("PATH"), software.libraries()));
        command.add(software.installer().toString());
        command.add("--datadir=" + files);
        if (!WINDOWS) {
            command.addAll(List.of(
                    "--basedir=" + software.home(),
                    "--no-defaults",
                    "--force",
                    "--skip-name-resolve",
                    "--skip-test-db"));
        }
        return command;
    }

    /**
     * What puts a process into a session of its own. A signal to our process group (Ctrl-C, a supervisor's stop) must not
     * end the server before the last save. Windows has no such groups. macOS has Perl instead of {@code setsid}, and lets
     * no library path through to Perl's children unless Perl itself sets it.
     */
    static List<String> ownSession(@Nullable String searchPath, Path libraries) {
        if (WINDOWS) {
            return List.of();
        }
        String path = searchPath == null ? "/usr/bin:/bin" : searchPath;
        if (isThere("setsid", path)) {
            return List.of("setsid");
        }
        return isThere("perl", path) ? List.of("perl", "-e", PERL, libraries.toString()) : List.of();
    }

    private static boolean isThere(String program, String path) {
        return Stream.of(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
