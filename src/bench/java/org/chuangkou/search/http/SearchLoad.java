package org.chuangkou.search.http;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chuangkou.base.Json;
import org.chuangkou.guide.file.Directory;
import org.chuangkou.guide.finding.Indexed;

/**
 * Search under load over HTTP: {@code SearchLoad <folder> [guides] [seconds]}. Starts the service on the folder, fills it once with
 * synthetic guides by its own import, and asks it as twenty users do; the folder serves again. With {@code -Dbench.from=<portal's export>}
 * the guides are those of a real directory, for one county after the other. What the users' process itself takes of the processors is
 * told beside: it runs on the same machine.
 */
final class SearchLoad {

    private static final int PORT = 8190;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final RunningService service;
    private final Load load;
    private final Questions questions;
    private final double seconds;

    private SearchLoad(RunningService service, Path export, double seconds) throws Exception {
        this.service = service;
        this.seconds = seconds;
        this.load = new Load(service.port(), signIn(service));
        this.questions = new Questions(names(export));
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        int guides = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        double seconds = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 15;
        Path export = data.resolve("export-" + guides + ".jsonl");
        Files.createDirectories(data);
        fill(data, guides, export);
        try (RunningService service = RunningService.start(data, PORT)) {
            System.out.printf("start on %,d guides: %.1f s to the first page%n", guides, service.startSeconds());
            // What is learned after the start is no part of what users wait for.
            service.awaitLog("known by meaning");
            new SearchLoad(service, export, seconds).measure();
        }
    }

    private static List<String> names(Path export) throws IOException {
        try (Stream<String> rows = Files.lines(export)) {
            return rows.limit(2_000)
                    .map(row -> Json.parse(row).get("TASK_NAME").asText())
                    .toList();
        }
    }

    /** Each of its two steps is done once a folder. */
    private static void fill(Path data, int guides, Path export) throws Exception {
        Path prepared = data.resolve("prepared-" + guides);
        if (!Files.exists(prepared)) {
            prepare(data, guides, export);
            Files.createFile(prepared);
        }
        Path filled = data.resolve("filled-" + guides);
        if (!Files.exists(filled)) {
            imported(data, guides, export);
            Files.createFile(filled);
        }
    }

    private static void prepare(Path data, int guides, Path export) throws Exception {
        String directory = System.getProperty("bench.from", "");
        if (directory.isEmpty()) PortalExport.write(guides, export);
        else Counties.write(Path.of(directory), guides, export);
        try (RunningService service = RunningService.start(data, PORT)) {
            System.out.printf("first start: %.1f s%n", service.startSeconds());
            service.awaitLog("known by meaning");
        }
        Set<String> texts = new HashSet<>();
        Directory.read(export, guide -> texts.addAll(Indexed.of(guide).meaningTexts()));
        StandIns.put(data, texts);
    }

    private static void imported(Path data, int guides, Path export) throws Exception {
        try (RunningService service = RunningService.start(data, PORT);
                Line line = new Line(PORT, signIn(service))) {
            service.awaitLog("known by meaning");
            double before = service.used();
            double ofDatabase = service.usedByDatabase();
            double took = new Importing(line).run(export);
            System.out.printf(
                    "import: %,.0f guides/s into database and index by words (processors: service %.2f, database %.2f)%n",
                    guides / took, (service.used() - before) / took, (service.usedByDatabase() - ofDatabase) / took);
            service.awaitLog("The index lies in one part again");
        }
    }

    private static String signIn(RunningService service) throws Exception {
        try (Line line = new Line(service.port(), "")) {
            String body = "{\"username\":\"trainer\",\"password\":\"" + RunningService.PASSWORD + "\"}";
            line.post("/api/v1/session", "application/json", body.getBytes(StandardCharsets.UTF_8));
            return Json.parse(line.body()).get("token").asText();
        }
    }

    private void measure() throws Exception {
        var often = Questions.searching(Questions.often(1_000, questions::part));
        var sentences = Questions.searching(Questions.often(500, questions::sentence));
        var typing = Questions.suggesting(questions::typed);
        load.run(25, 0, often);
        load.run(5, 0, sentences);
        load.run(10, 0, typing);
        System.out.printf(
                "%-50s %7s %7s %7s %7s %7s  %s%n",
                "20 users", "/s", "p50 ms", "p95 ms", "p99 ms", "max ms", "processors: service, database, users");
        run("search, 0-400 ms between", 400, often);
        run("search, without pause", 0, often);
        run("sentences, without pause", 0, sentences);
        run("search, every question new, without pause", 0, Questions.searching(questions::part));
        run("search, every question new, 0-400 ms between", 400, Questions.searching(questions::part));
        run("as-you-type, 0-400 ms between", 400, typing);
        run("as-you-type, without pause", 0, typing);
        run("as-you-type of nothing (HTTP and session alone)", 0, random -> "/api/v1/items/suggest?q=");
        System.out.println("memory of the service: " + service.memory());
    }

    private void run(String what, int pause, Function<Random, String> path) throws Exception {
        if (!what.contains(System.getProperty("bench.only", ""))) return;
        double before = service.used();
        double ofDatabase = service.usedByDatabase();
        long own = MACHINE.getProcessCpuTime();
        Load.Seen seen = load.run(seconds, pause, path);
        System.out.printf(
                "%-50s %7.0f %7.1f %7.1f %7.1f %7.1f  %.2f %.2f %.2f%n",
                what,
                seen.perSecond(),
                seen.ms(.5),
                seen.ms(.95),
                seen.ms(.99),
                seen.ms(1),
                (service.used() - before) / seen.seconds(),
                (service.usedByDatabase() - ofDatabase) / seen.seconds(),
                (MACHINE.getProcessCpuTime() - own) / 1e9 / seen.seconds());
    }
}
