package org.chuangkou.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Things that die in the middle of saving, all on one data folder: what was acknowledged is there afterwards. */
@EmbeddedOnly
class KillFaultTest {
    @TempDir
    static Path data;

    @BeforeAll
    static void lendSoftware() throws IOException {
        ServiceProcess.lendSoftware(data);
    }

    @Test
    void afterTheServiceIsKilledTheNextStartReplacesTheDatabaseItLeft() throws Exception {
        ProcessHandle left;
        int saved;
        try (ServiceProcess service = ServiceProcess.start(data, Map.of())) {
            service.answers();
            left = service.databases().getFirst();
            saved = saveUntil(service, service::kill);
            assertThat(left.isAlive()).isTrue();

            try (ServiceProcess next = ServiceProcess.start(data, Map.of())) {
                next.answers();
                assertThat(next.databases()).hasSize(1).doesNotContain(left);
                assertThat(count(next)).isBetween(saved, saved + 1);
            }
        }
    }

    @Test
    void afterBothAreKilledTheNextStartFindsEverything() throws Exception {
        int saved;
        try (ServiceProcess service = ServiceProcess.start(data, Map.of())) {
            service.answers();
            saved = saveUntil(service, () -> {
                service.kill();
                service.databases().forEach(ProcessHandle::destroyForcibly);
            });
        }
        try (ServiceProcess next = ServiceProcess.start(data, Map.of())) {
            next.answers();
            assertThat(count(next)).isBetween(saved, saved + 1);
        }
    }

    @Test
    void aDatabaseThatDiesIsBroughtBackUnderTheRunningService() throws Exception {
        try (ServiceProcess service = ServiceProcess.start(data, Map.of())) {
            service.answers();
            ProcessHandle first = service.databases().getFirst();
            int saved = saveUntil(service, first::destroyForcibly);

            assertThat(Waiting.until(() -> service.out().contains("runs again"), Duration.ofSeconds(30)))
                    .isTrue();

            assertThat(service.databases()).hasSize(1).doesNotContain(first);
            assertThat(count(service)).isBetween(saved, saved + 1);
            assertThat(service.terminate().exitCode()).isEqualTo(128 + 15);
            assertThat(service.databases()).isEmpty();
        }
    }

    @Test
    void aDatabaseThatCannotBeBroughtBackEndsTheService() throws Exception {
        try (ServiceProcess service = ServiceProcess.start(data, Map.of())) {
            service.answers();
            Path files = data.resolve("database/files");
            Path away = data.resolve("database/away");
            Files.move(files, away);
            try {
                service.databases().getFirst().destroyForcibly();
                assertThat(service.exitCode()).isEqualTo(1);
                assertThat(service.out()).contains("cannot be started again");
            } finally {
                Files.move(away, files);
            }
        }
    }

    /** Saves row after row, each acknowledged, kills in the middle. @return how many were acknowledged */
    private static int saveUntil(ServiceProcess service, Runnable kill) throws Exception {
        TestServer server = service.database();
        AtomicInteger saved = new AtomicInteger();
        try (Connection connection = DriverManager.getConnection(server.url(), server.username(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS acknowledged");
            statement.execute("CREATE TABLE acknowledged (id INT NOT NULL PRIMARY KEY)");
            CompletableFuture<Void> saving = CompletableFuture.runAsync(() -> {
                try {
                    while (saved.get() < 100_000) {
                        statement.executeUpdate("INSERT INTO acknowledged VALUES (" + saved.get() + ")");
                        saved.incrementAndGet();
                    }
                } catch (SQLException killed) {
                    // this is what we are here for
                }
            });
            assertThat(Waiting.until(() -> saved.get() > 200, Duration.ofSeconds(30)))
                    .isTrue();
            kill.run();
            if (service.databases().isEmpty() || !service.process.isAlive()) {
                connection.abort(Runnable::run);
            }
            saving.join();
            return saved.get();
        }
    }

    private static int count(ServiceProcess service) throws IOException, SQLException {
        TestServer server = service.database();
        try (Connection connection = DriverManager.getConnection(server.url(), server.username(), server.password());
                ResultSet count = connection.createStatement().executeQuery("SELECT COUNT(*) FROM acknowledged")) {
            count.next();
            return count.getInt(1);
        }
    }
}
