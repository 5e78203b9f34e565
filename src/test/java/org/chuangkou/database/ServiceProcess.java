package org.chuangkou.database;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The built service as a process of its own, as a person or a supervisor would start it. */
final class ServiceProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Pattern ANSWERS = Pattern.compile("The service answers at (http://\\S+)");

    final Process process;
    final Path data;
    private final Path out;
    private final Path err;

    private ServiceProcess(Process process, Path data, Path out, Path err) {
        this.process = process;
        this.data = data;
        this.out = out;
        this.err = err;
    }

    /** Starts it on a free port with nothing of this test's own environment but these variables. */
    static ServiceProcess start(Path data, Map<String, String> environment) {
        return start(data, environment, command(path -> true));
    }

    static ServiceProcess start(Path data, Map<String, String> environment, List<String> command) {
        try {
            Path out = Files.createTempFile("service", ".out");
            Path err = Files.createTempFile("service", ".err");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment()
                    .keySet()
                    .removeIf(name -> Stream.of("CHUANGKOU_", "DATASOURCES_", "MICRONAUT_", "LC_", "LANG")
                            .anyMatch(name::startsWith));
            builder.environment().put("CHUANGKOU_DATA", data.toString());
            builder.environment().put("MICRONAUT_SERVER_PORT", "0");
            builder.environment().putAll(environment);
            return new ServiceProcess(builder.start(), data, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the service is called, on the part of our class path that {@code keep} keeps, without the tests. */
    static List<String> command(java.util.function.Predicate<String> keep) {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .filter(keep)
                .collect(joining(File.pathSeparator));
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dchuangkou.stop-with-parent=true",
                "-classpath",
                classPath,
                "org.chuangkou.Application"));
    }

    /** Spares a fresh data folder the unpacking of 350 MB. */
    static void lendSoftware(Path data) throws IOException {
        Path shared = Files.createDirectories(Path.of("target", "test-data", "software"));
        Files.createDirectories(data.resolve("database"));
        Files.createSymbolicLink(
                softwareIn(data), Software.in(shared.toRealPath()).home());
    }

    static Path softwareIn(Path data) {
        return data.resolve("database").resolve("mariadb-" + Software.VERSION);
    }

    /** Waits until it serves. */
    URI answers() {
        if (Waiting.until(() -> !process.isAlive() || address().find(), PATIENCE)) {
            Matcher address = address();
            if (address.find()) {
                return URI.create(address.group(1));
            }
        }
        throw new AssertionError("The service did not start:\n" + out() + err());
    }

    /** Sends SIGTERM. */
    ServiceProcess terminate() {
        process.destroy();
        return this;
    }

    /** Sends SIGKILL and waits for the end. */
    ServiceProcess kill() {
        process.destroyForcibly();
        exitCode();
        return this;
    }

    int exitCode() {
        try {
            if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("The service did not end:\n" + out() + err());
    }

    String out() {
        return read(out);
    }

    String err() {
        return read(err);
    }

    /** The servers that work on this data folder: one, or none. */
    List<ProcessHandle> databases() {
        return Leftovers.workingOn(data.resolve("database"));
    }

    /** An address under which a test can look into the running database beside the service. */
    TestServer database() throws IOException {
        String port = databases().getFirst().info().arguments().stream()
                .flatMap(Stream::of)
                .filter(argument -> argument.startsWith("--port="))
                .map(argument -> argument.substring("--port=".length()))
                .findFirst()
                .orElseThrow();
        return new TestServer(
                ConnectionUrl.complete("jdbc:mysql://127.0.0.1:" + port + "/chuangkou?sslMode=DISABLED"),
                EmbeddedServer.USER,
                Files.readString(data.resolve("database/password")));
    }

    /** Leaves nothing running. */
    @Override
    public void close() {
        kill();
        databases().forEach(ProcessHandle::destroyForcibly);
    }

    private Matcher address() {
        return ANSWERS.matcher(out());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
