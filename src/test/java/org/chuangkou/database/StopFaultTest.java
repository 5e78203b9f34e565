package org.chuangkou.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that is asked to end, all on one data folder. */
@EmbeddedOnly
class StopFaultTest {
    @TempDir
    static Path data;

    @BeforeAll
    static void lendSoftware() throws IOException {
        ServiceProcess.lendSoftware(data);
    }

    @Test
    void sigtermEndsTheServiceAndThenTheDatabaseAndTheNextStartFindsAllInPlace() throws IOException {
        FileTime installed;
        try (ServiceProcess service = ServiceProcess.start(data, Map.of())) {
            service.answers();
            assertThat(service.databases()).hasSize(1);
            installed = installed();

            assertThat(service.terminate().exitCode()).isEqualTo(128 + 15);

            assertThat(service.databases()).isEmpty();
            assertThat(Files.readString(data.resolve("database/server.log"))).contains("Shutdown complete");
            assertThat(data.resolve("pid")).doesNotExist();
            assertThat(service.out()).doesNotContain("did not stop cleanly", "cut off");
        }
        try (ServiceProcess next = ServiceProcess.start(data, Map.of())) {
            next.answers();
            assertThat(next.out()).doesNotContain("Unpacking");
            assertThat(installed()).isEqualTo(installed);
        }
    }

    @Test
    void aRequestUnderWayIsAnsweredBeforeTheEnd() throws IOException {
        try (ServiceProcess service = ServiceProcess.start(data, Map.of())) {
            URI address = service.answers();
            try (Socket request = new Socket(address.getHost(), address.getPort())) {
                String body = "{\"username\":\"nobody\",\"password\":\"wrong\"}";
                send(request, """
                        POST /api/v1/session HTTP/1.1\r
                        Host: localhost\r
                        Content-Type: application/json\r
                        Content-Length: %d\r
                        Expect: 100-continue\r
                        \r
                        """.formatted(body.length()));
                assertThat(readLine(request)).contains("100");
                readLine(request);

                service.terminate();
                assertThat(Waiting.until(() -> !accepts(address), Duration.ofSeconds(20)))
                        .isTrue();
                send(request, body);

                assertThat(readLine(request)).startsWith("HTTP/1.1 401");
            }
            assertThat(service.exitCode()).isEqualTo(128 + 15);
            assertThat(service.databases()).isEmpty();
        }
    }

    /** As Maven does it: the service is a child, and the parent is killed without a word. */
    @Test
    void theServiceEndsWithItsParent() throws IOException {
        List<String> parent = new ArrayList<>(List.of("sh", "-c", "\"$@\" & wait", "sh"));
        parent.addAll(ServiceProcess.command(path -> true));
        try (ServiceProcess maven = ServiceProcess.start(data, Map.of(), parent)) {
            maven.answers();
            ProcessHandle service = maven.process.children().findFirst().orElseThrow();

            maven.kill();

            assertThat(Waiting.until(() -> !service.isAlive() || ended(service), Duration.ofSeconds(20)))
                    .isTrue();
            assertThat(maven.databases()).isEmpty();
        }
    }

    private static FileTime installed() throws IOException {
        return (FileTime) Files.getAttribute(data.resolve("database/files/mysql"), "creationTime");
    }

    /** Nobody may have waited for an orphan; it is still listed then, but has no program any more. */
    private static boolean ended(ProcessHandle process) {
        return process.info().command().isEmpty();
    }

    private static boolean accepts(URI address) {
        try (Socket probe = new Socket(address.getHost(), address.getPort())) {
            return probe.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static String readLine(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = socket.getInputStream().read();
                c >= 0 && c != '\n';
                c = socket.getInputStream().read()) {
            line.append((char) c);
        }
        return line.toString().strip();
    }
}
