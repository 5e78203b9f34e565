package org.chuangkou.exam.sitting;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.chuangkou.base.Json;
import org.chuangkou.search.http.Line;

/**
 * Candidates who save answers over HTTP against a running service: {@code SavingLoad <port> <demo password> [candidates] [seconds] [saves a second
 * in all, 0 for without pause]}. Each sits a mock paper of his own and saves on a connection of his own.
 */
final class SavingLoad {
    private static final String PASSWORD = "Bench-Passwort-2026";

    private final int port;
    private final int candidates;

    private SavingLoad(int port, int candidates) {
        this.port = port;
        this.candidates = candidates;
    }

    public static void main(String[] arguments) throws Exception {
        int candidates = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 200;
        int seconds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 15;
        double rate = arguments.length > 4 ? Double.parseDouble(arguments[4]) : 0;
        var load = new SavingLoad(Integer.parseInt(arguments[0]), candidates);
        load.accounts(arguments[1]);
        long begun = System.nanoTime();
        List<Sitter> sitters = load.sitters();
        System.out.printf("%d sat down in %.1f s%n", candidates, (System.nanoTime() - begun) / 1e9);
        load.save(sitters, 5, rate);
        load.save(sitters, seconds, rate);
        load.submit(sitters);
    }

    /** One candidate with his paper. */
    private static final class Sitter {
        private final Line line;
        private final String attempt;
        private final List<String> slots = new ArrayList<>();
        private long seq;

        Sitter(Line line, JsonNode begun) {
            this.line = line;
            this.attempt = begun.get("attempt").asText();
            for (JsonNode slot : begun.at("/paper/slots"))
                if (slot.get("type").asText().equals("single"))
                    slots.add(slot.get("slot").asText());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String signIn(Line line, String username, String password) throws Exception {
        int status = line.ask(
                "POST",
                "/api/v1/session",
                "application/json",
                bytes("{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}"));
        if (status != 201) throw new IllegalStateException(username + ": " + status + " " + line.body());
        return Json.parse(line.body()).get("token").asText();
    }

    private void accounts(String password) throws Exception {
        var csv = new StringBuilder("username,name,no,place,role,password\n");
        for (int i = 0; i < candidates; i++)
            csv.append("bench%d,测速%d,B%05d,综窗区/政务服务中心,CLERK,%s%n".formatted(i, i, i, PASSWORD));
        String edge = "----bench";
        String body = "--" + edge + "\r\nContent-Disposition: form-data; name=\"format\"\r\n\r\ncsv\r\n--" + edge
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.csv\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + csv + "\r\n--" + edge + "--\r\n";
        try (Line line = new Line(port, "")) {
            String token = signIn(line, "admin", password);
            try (Line admin = new Line(port, token)) {
                int status = admin.ask(
                        "POST", "/api/v1/clerks/import", "multipart/form-data; boundary=" + edge, bytes(body));
                if (status != 202) throw new IllegalStateException(status + " " + admin.body());
                String job = Json.parse(admin.body()).get("job").asText();
                String state = "queued";
                while (state.equals("queued") || state.equals("running")) {
                    Thread.sleep(500);
                    admin.ask("GET", "/api/v1/jobs/" + job, "application/json", new byte[0]);
                    state = Json.parse(admin.body()).get("state").asText();
                }
                System.out.println("accounts: " + state + " "
                        + admin.body().substring(0, Math.min(300, admin.body().length())));
            }
        }
    }

    private List<Sitter> sitters() throws Exception {
        var sitters = new ArrayList<Future<Sitter>>();
        try (var users = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < candidates; i++) {
                String username = "bench" + i;
                sitters.add(users.submit(() -> {
                    Line first = new Line(port, "");
                    Line line = new Line(port, signIn(first, username, PASSWORD));
                    first.close();
                    int status = line.ask("POST", "/api/v1/exams/mock-5/attempts", "application/json", bytes("{}"));
                    if (status != 201) throw new IllegalStateException(status + " " + line.body());
                    return new Sitter(line, Json.parse(line.body()));
                }));
            }
        }
        var seated = new ArrayList<Sitter>();
        for (Future<Sitter> one : sitters) seated.add(one.get());
        return seated;
    }

    private void save(List<Sitter> sitters, int seconds, double rate) throws Exception {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        long pause = rate == 0 ? 0 : (long) (sitters.size() / rate * 1e9);
        long begun = System.nanoTime();
        var running = new ArrayList<Future<long[]>>();
        try (var users = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Sitter sitter : sitters) {
                var random = new Random(sitter.attempt.hashCode());
                Callable<long[]> saving = () -> saves(sitter, random, until, pause);
                running.add(users.submit(saving));
            }
        }
        double took = (System.nanoTime() - begun) / 1e9;
        var times = new ArrayList<long[]>();
        for (Future<long[]> one : running) times.add(one.get());
        long[] all = Stream.of(times.toArray(long[][]::new))
                .flatMapToLong(Arrays::stream)
                .sorted()
                .toArray();
        System.out.printf(
                "saves: %d, %.0f/s, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                all.length, all.length / took, at(all, .50), at(all, .95), at(all, .99), all[all.length - 1] / 1e6);
    }

    private static long[] saves(Sitter sitter, Random random, long until, long pause) throws Exception {
        long[] times = new long[1 << 16];
        int count = 0;
        long next = System.nanoTime() + (pause == 0 ? 0 : random.nextLong(pause));
        while (System.nanoTime() < until) {
            if (pause > 0) {
                long wait = next - System.nanoTime();
                if (wait > 0) Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
                next += pause;
            }
            String slot = sitter.slots.get(random.nextInt(sitter.slots.size()));
            String body = "{\"seq\":" + ++sitter.seq + ",\"response\":\"" + (char) ('A' + random.nextInt(2)) + "\"}";
            long start = System.nanoTime();
            int status = sitter.line.ask(
                    "PUT", "/api/v1/attempts/" + sitter.attempt + "/answers/" + slot, "application/json", bytes(body));
            times[count++] = System.nanoTime() - start;
            if (status != 200) throw new IllegalStateException(status + " " + sitter.line.body());
        }
        return Arrays.copyOf(times, count);
    }

    private void submit(List<Sitter> sitters) throws Exception {
        long begun = System.nanoTime();
        var running = new ArrayList<Future<Long>>();
        try (var users = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Sitter sitter : sitters)
                running.add(users.submit(() -> {
                    long start = System.nanoTime();
                    int status = sitter.line.ask(
                            "POST", "/api/v1/attempts/" + sitter.attempt + "/submit", "application/json", bytes("{}"));
                    if (status != 200) throw new IllegalStateException(status + " " + sitter.line.body());
                    return System.nanoTime() - start;
                }));
        }
        double took = (System.nanoTime() - begun) / 1e9;
        var times = new ArrayList<Long>();
        for (Future<Long> one : running) times.add(one.get());
        long[] all = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf("submitted and marked: %.0f/s, p99 %.0f ms%n", all.length / took, at(all, .99));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
    }
}
