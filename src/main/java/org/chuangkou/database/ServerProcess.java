package org.chuangkou.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.chuangkou.database.StartRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One life of the embedded server. */
final class ServerProcess {
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);

    private final Process process;
    private final String url;
    private final String password;

    private ServerProcess(Process process, String url, String password) {
        this.process = process;
        this.url = url;
        this.password = password;
    }

    /**
     * Starts the server and waits until it answers this password.
     *
     * @throws StartRefused when it ends or stays silent
     */
    static ServerProcess start(Software software, ServerFolder folder, int port, String url, String password)
            throws IOException {
        Secret.write(folder.accounts(), accounts(password));
        long said = folder.logLength();
        Process process = new ProcessBuilder(ServerCommand.server(software, folder, port))
                .directory(folder.home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .start();
        ServerProcess server = new ServerProcess(process, url, password);
        if (!Waiting.until(() -> !process.isAlive() || server.answers(), PATIENCE) || !process.isAlive()) {
            server.stop();
            throw new StartRefused(Reason.SERVER_SILENT, folder.log(), folder.lastWords(said));
        }
        Files.delete(folder.accounts());
        return server;
    }

    /** Asks for a clean end and waits; one that does not come is enforced, since what was committed is on disk. */
    void stop() {
        if (process.supportsNormalTermination()) {
            process.destroy();
        } else {
            stopBySql();
        }
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("The embedded database does not end by itself and is killed");
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs this, on a thread of its own, when the server has ended for whatever reason. */
    void onExit(Runnable then) {
        Thread.ofPlatform().daemon().name("database-watch").start(() -> {
            process.onExit().join();
            then.run();
        });
    }

    private boolean answers() {
        try {
            connect().close();
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void stopBySql() {
        try (Connection connection = connect()) {
            connection.createStatement().execute("SHUTDOWN");
        } catch (SQLException e) {
            LOG.warn("The embedded database could not be asked to end: {}", e.getMessage());
            process.destroyForcibly();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, EmbeddedServer.USER, password);
    }

    private static String accounts(String password) {
        return """
                CREATE DATABASE IF NOT EXISTS chuangkou CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
                CREATE USER IF NOT EXISTS chuangkou@'127.0.0.1';
                ALTER USER chuangkou@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT ALL ON `chuangkou%%`.* TO chuangkou@'127.0.0.1';
                GRANT SHUTDOWN ON *.* TO chuangkou@'127.0.0.1';
                """.formatted(password);
    }
}
