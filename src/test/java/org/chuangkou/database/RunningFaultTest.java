package org.chuangkou.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One service that runs, looked at from outside. */
@EmbeddedOnly
class RunningFaultTest {
    @TempDir
    static Path data;

    private static ServiceProcess service;

    @BeforeAll
    static void start() throws IOException {
        ServiceProcess.lendSoftware(data);
        service = ServiceProcess.start(data, Map.of());
        service.answers();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aSecondStartOnTheSameFolderNamesTheFirst() {
        // Not closed: that would end the database, which is the first one's.
        ServiceProcess second = ServiceProcess.start(data, Map.of());

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.err().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains(Long.toString(service.process.pid())));
        assertThat(service.databases()).hasSize(1);
    }

    @Test
    void nobodyEntersTheDatabaseWithoutThePassword() throws IOException {
        String url = service.database().url();
        for (String user : new String[] {EmbeddedServer.USER, "root", ""}) {
            assertThatThrownBy(() -> DriverManager.getConnection(url, user, "")).hasMessageContaining("Access denied");
        }
    }

    @Test
    void theDatabaseAnswersOnTheLoopbackAlone() throws IOException {
        int port =
                URI.create(service.database().url().substring("jdbc:".length())).getPort();
        var outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .findFirst();
        Assumptions.assumeTrue(outside.isPresent(), "this machine has no other address");

        try (Socket socket = new Socket()) {
            assertThatThrownBy(() -> socket.connect(new InetSocketAddress(outside.get(), port), 2000))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void thePasswordIsTheOwnersAloneAndLiesNowhereElse() throws IOException {
        Path secret = data.resolve("database/password");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
        assertThat(data.resolve("database/accounts.sql")).doesNotExist();
        assertThat(service.databases().getFirst().info().commandLine().orElse(""))
                .doesNotContain(Files.readString(secret));
        assertThat(service.out()).doesNotContain(Files.readString(secret));
    }

    /** A signal to the group, as Ctrl-C sends it, must find the server elsewhere. */
    @Test
    void theDatabaseLivesInASessionOfItsOwn() throws IOException {
        long database = service.databases().getFirst().pid();

        assertThat(session(database)).isEqualTo(database);
        assertThat(session(service.process.pid())).isNotEqualTo(database);
    }

    private static long session(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[3]);
    }
}
