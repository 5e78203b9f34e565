package org.chuangkou.search.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The service as a process of its own, on the class path of this one, with a folder of data that may be there already. */
final class RunningService implements AutoCloseable {

    static final String PASSWORD = "bench";

    /** What the project starts it with. */
    private static final List<String> OPTIONS =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Xmx512m");

    private static final double TICKS = 100;

    private final Process process;
    private final Path log;
    private final int port;
    private final double startSeconds;

    private RunningService(Process process, Path log, int port, long begun) throws Exception {
        this.process = process;
        this.log = log;
        this.port = port;
        while (!answers()) {
            if (!process.isAlive()) throw new IllegalStateException("the service has not started, see its log");
            Thread.sleep(20);
        }
        startSeconds = (System.nanoTime() - begun) / 1e9;
    }

    /** Starts it and waits for its first answer. */
    static RunningService start(Path data, int port) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of(System.getProperty("bench.service", "").strip().split("\\s+")));
        command.removeIf(String::isEmpty);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.chuangkou.Application"));
        Files.createDirectories(data);
        Path log = data.resolve("service.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "CHUANGKOU_DATA", data.toString(),
                        "MICRONAUT_SERVER_PORT", String.valueOf(port),
                        "CHUANGKOU_DEMO_PASSWORD", PASSWORD));
        long begun = System.nanoTime();
        return new RunningService(builder.start(), log, port, begun);
    }

    private boolean answers() {
        try (Line line = new Line(port, "")) {
            return line.get("/sign-in") == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits until the service has said so. */
    void awaitLog(String words) throws Exception {
        while (!Files.readString(log).contains(words)) {
            if (!process.isAlive()) throw new IllegalStateException("the service has ended, see " + log);
            Thread.sleep(200);
        }
    }

    /** From the start of the process to its first page. */
    double startSeconds() {
        return startSeconds;
    }

    int port() {
        return port;
    }

    /** Seconds of processors that the service has used, its database not counted. */
    double used() throws IOException {
        return used(process.toHandle());
    }

    /** The same of its database. */
    double usedByDatabase() throws IOException {
        double used = 0;
        for (ProcessHandle child : process.descendants().toList()) used += used(child);
        return used;
    }

    /** Memory that the service holds; its database not counted. Of files mapped the system may take back what it needs. */
    String memory() throws IOException {
        return "%d MB of its own, %d MB of mapped files (index, class archive)"
                .formatted(value("RssAnon"), value("RssFile"));
    }

    private long value(String name) throws IOException {
        Optional<String> line = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(one -> one.startsWith(name))
                .findFirst();
        return line.map(one -> Long.parseLong(one.replaceAll("\\D", "")) >> 10).orElse(0L);
    }

    private static double used(ProcessHandle one) throws IOException {
        String[] fields = Files.readString(Path.of("/proc/" + one.pid() + "/stat"))
                .replaceAll("^.*\\) ", "")
                .split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
    }
}
