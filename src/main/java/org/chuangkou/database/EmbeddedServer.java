package org.chuangkou.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A MariaDB server of our own: a child process on a free loopback port, its files below one folder. */
public final class EmbeddedServer implements AutoCloseable {
    private static final String USER = "chuangkou";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final String url;
    private final String password;

    private EmbeddedServer(Process process, String url, String password) {
        this.process = process;
        this.url = url;
        this.password = password;
    }

    /** Starts the server whose programs and files lie in this folder; at the first start they are put there. */
    public static EmbeddedServer start(Path data) {
        try {
            Path folder =
                    Files.createDirectories(data.toAbsolutePath().normalize().resolve("database"));
            Software software = Software.in(folder);
            Path files = folder.resolve("files");
            software.install(files);
            String password = Secret.in(folder.resolve("password"));
            Secret.write(folder.resolve("init.sql"), accounts(password));
            int port = freePort();
            Process process = new ProcessBuilder(command(software, folder, port))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("server.log").toFile()))
                    .start();
            String url = ConnectionUrl.complete("jdbc:mysql://127.0.0.1:" + port + "/" + USER + "?sslMode=DISABLED");
            EmbeddedServer server = new EmbeddedServer(process, url, password);
            server.awaitAnswer(folder.resolve("server.log"));
            return server;
        } catch (IOException e) {
            throw new IllegalStateException("The embedded database cannot start in " + data, e);
        }
    }

    public String url() {
        return url;
    }

    public String username() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Ends the server as its own clean shutdown and waits for it. */
    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(Software software, Path folder, int port) {
        List<String> command = new ArrayList<>();
        // A session of its own: a signal to our process group must not end the server before the last save.
        command.add("setsid");
        command.add(software.server().toString());
        command.add("--no-defaults");
        command.add("--basedir=" + software.home());
        command.add("--datadir=" + folder.resolve("files"));
        command.add("--tmpdir=" + folder.resolve("tmp"));
        command.add("--init-file=" + folder.resolve("init.sql"));
        command.add("--bind-address=127.0.0.1");
        command.add("--port=" + port);
        // Relative to the data folder: a socket's path may have 107 characters only.
        command.add("--socket=server.sock");
        command.add("--pid-file=server.pid");
        command.add("--skip-name-resolve");
        command.add("--skip-ssl");
        command.add("--character-set-server=utf8mb4");
        command.add("--collation-server=utf8mb4_bin");
        command.add("--innodb-flush-log-at-trx-commit=1");
        command.add("--max-allowed-packet=64M");
        command.add("--max-connections=200");
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    private static String accounts(String password) {
        return """
                CREATE DATABASE IF NOT EXISTS chuangkou CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
                CREATE USER IF NOT EXISTS chuangkou@'127.0.0.1';
                ALTER USER chuangkou@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT ALL ON `chuangkou%%`.* TO chuangkou@'127.0.0.1';
                """.formatted(password);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer(Path log) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            try {
                DriverManager.getConnection(url, USER, password).close();
                return;
            } catch (SQLException notYet) {
                pause();
            }
        }
        close();
        throw new IOException("The database did not answer; its log is " + log);
    }

    private void pause() throws IOException {
        try {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the database started", e);
        }
    }
}
