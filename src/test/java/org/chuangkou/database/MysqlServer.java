package org.chuangkou.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real MySQL that the profile {@code mysql} unpacks, for tests only. */
record MysqlServer(Process process, String url) implements AutoCloseable {

    static MysqlServer start(Path software, Path data) {
        try {
            Path home = software.toAbsolutePath();
            Path files = data.toAbsolutePath().resolve("files");
            Leftovers.stop(data.toAbsolutePath(), Duration.ofSeconds(30));
            if (!Files.exists(files)) {
                Path part = Folders.empty(files.resolveSibling("files.part"));
                run(home, part, List.of("--initialize-insecure")).waitFor();
                Files.move(part, files, StandardCopyOption.ATOMIC_MOVE);
            }
            Path init = Files.writeString(files.resolveSibling("init.sql"), """
                    CREATE DATABASE IF NOT EXISTS chuangkou;
                    CREATE USER IF NOT EXISTS chuangkou@'127.0.0.1' IDENTIFIED BY 'chuangkou';
                    GRANT ALL ON `chuangkou%`.* TO chuangkou@'127.0.0.1';
                    """);
            int port;
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = socket.getLocalPort();
            }
            Process process = run(
                    home,
                    files,
                    List.of(
                            "--bind-address=127.0.0.1",
                            "--port=" + port,
                            "--socket=server.sock",
                            "--init-file=" + init,
                            "--mysqlx=OFF",
                            "--skip-log-bin",
                            "--skip-name-resolve",
                            "--max-connections=200",
                            "--max-allowed-packet=64M"));
            String url = ConnectionUrl.complete(
                    "jdbc:mysql://127.0.0.1:" + port + "/chuangkou?sslMode=DISABLED&allowPublicKeyRetrieval=true");
            MysqlServer server = new MysqlServer(process, url);
            server.awaitAnswer();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException("MySQL cannot start from " + software, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while MySQL started", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process run(Path home, Path files, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "setsid",
                home.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + files,
                "--user=" + System.getProperty("user.name")));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        files.resolveSibling("server.log").toFile()))
                .start();
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            try {
                DriverManager.getConnection(url, "chuangkou", "chuangkou").close();
                return;
            } catch (SQLException notYet) {
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
        }
        close();
        throw new IOException("MySQL did not answer; its log lies in target/test-data/mysql");
    }
}
