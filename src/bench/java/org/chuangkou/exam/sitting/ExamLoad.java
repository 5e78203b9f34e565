package org.chuangkou.exam.sitting;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chuangkou.base.Json;
import org.chuangkou.search.http.Line;

/**
 * A whole exam over HTTP against a running service, each candidate on a connection of their own: {@code ExamLoad <port> <demo password>
 * [candidates] [users who save] [seconds]}. All begin at one instant; some save without pause, then at a steady rate, then at the same
 * rate while a wave of others signs in; all hand in at one instant. Without seconds they only begin and hand in.
 */
final class ExamLoad {
    private static final double STEADY = 300;
    /** A service is as it is after the first minutes of a day. */
    private static final int WARM = 15;
    /** About as long as the wave takes. */
    private static final int WAVE = 35;

    private final ExamSetUp exam;
    private final int seconds;

    private ExamLoad(ExamSetUp exam, int seconds) {
        this.exam = exam;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        int candidates = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1_000;
        int users = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 200;
        int seconds = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 15;
        var exam = new ExamSetUp(Integer.parseInt(arguments[0]), arguments[1], candidates);
        exam.people();
        List<Line> lines = exam.signedIn();
        // Once on an exam that does not count, so that the service is warm as it is after the first minutes of a day.
        var load = new ExamLoad(exam, seconds);
        exam.next("warm");
        List<Sitter> warm = load.begin(lines);
        load.save(warm, users, WARM, 0, "warming up");
        load.submit(warm);
        exam.next("measured");
        List<Sitter> sitters = load.begin(lines);
        if (seconds > 0) load.saves(sitters, users);
        load.submit(sitters);
        for (Line line : lines) line.close();
    }

    private void saves(List<Sitter> sitters, int users) throws Exception {
        save(sitters, users, seconds, 0, users + " without pause");
        save(sitters, users, seconds, STEADY, "steady 300/s");
        try (var wave = Executors.newSingleThreadExecutor()) {
            Future<String> signing = wave.submit(exam::wave);
            save(sitters, users, WAVE, STEADY, "steady 300/s during a wave of sign-ins");
            System.out.println(signing.get());
        }
    }

    /** One candidate with a paper. */
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

    /** What each of many does at one instant. */
    private static <T> List<T> together(List<? extends Callable<T>> all, String what) throws Exception {
        var go = new CountDownLatch(1);
        var running = new ArrayList<Future<T>>();
        var took = new long[all.size()];
        try (var users = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < all.size(); i++) {
                int at = i;
                running.add(users.submit(() -> {
                    go.await();
                    long begun = System.nanoTime();
                    T done = all.get(at).call();
                    took[at] = System.nanoTime() - begun;
                    return done;
                }));
            }
            long begun = System.nanoTime();
            go.countDown();
            var done = new ArrayList<T>();
            for (Future<T> one : running) done.add(one.get());
            double seconds = (System.nanoTime() - begun) / 1e9;
            Arrays.sort(took);
            System.out.printf(
                    "%s: %d in %.2f s, %.0f/s, p50 %.0f ms, p99 %.0f ms%n",
                    what, all.size(), seconds, all.size() / seconds, at(took, .50), at(took, .99));
            return done;
        }
    }

    private List<Sitter> begin(List<Line> lines) throws Exception {
        byte[] empty = "{}".getBytes(StandardCharsets.UTF_8);
        List<String> begun = together(
                lines.stream()
                        .map(line -> (Callable<String>) () -> {
                            int status = line.ask("POST", exam.path("/attempts"), "application/json", empty);
                            if (status != 201) throw new IllegalStateException(status + " " + line.body());
                            return line.body();
                        })
                        .toList(),
                "beginning at one instant");
        var sitters = new ArrayList<Sitter>();
        for (int i = 0; i < lines.size(); i++) sitters.add(new Sitter(lines.get(i), Json.parse(begun.get(i))));
        return sitters;
    }

    private void submit(List<Sitter> sitters) throws Exception {
        byte[] empty = "{}".getBytes(StandardCharsets.UTF_8);
        together(
                sitters.stream()
                        .map(sitter -> (Callable<Integer>) () -> {
                            int status = sitter.line.ask(
                                    "POST",
                                    "/api/v1/attempts/" + sitter.attempt + "/submit",
                                    "application/json",
                                    empty);
                            if (status != 200) throw new IllegalStateException(status + " " + sitter.line.body());
                            return status;
                        })
                        .toList(),
                "handing in and marking at one instant");
    }

    private void save(List<Sitter> all, int users, int length, double rate, String what) throws Exception {
        List<Sitter> sitters = all.subList(0, Math.min(users, all.size()));
        long until = System.nanoTime() + length * 1_000_000_000L;
        long pause = rate == 0 ? 0 : (long) (sitters.size() / rate * 1e9);
        long begun = System.nanoTime();
        var running = new ArrayList<Future<long[]>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Sitter sitter : sitters) {
                var random = new Random(sitter.attempt.hashCode());
                running.add(threads.submit(() -> saves(sitter, random, until, pause)));
            }
        }
        double took = (System.nanoTime() - begun) / 1e9;
        var times = new ArrayList<long[]>();
        for (Future<long[]> one : running) times.add(one.get());
        long[] sorted = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        System.out.printf(
                "saves, %s: %d, %.0f/s, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                what,
                sorted.length,
                sorted.length / took,
                at(sorted, .50),
                at(sorted, .95),
                at(sorted, .99),
                sorted[sorted.length - 1] / 1e6);
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
                    "PUT",
                    "/api/v1/attempts/" + sitter.attempt + "/answers/" + slot,
                    "application/json",
                    body.getBytes(StandardCharsets.UTF_8));
            times[count++] = System.nanoTime() - start;
            if (status != 200) throw new IllegalStateException(status + " " + sitter.line.body());
        }
        return Arrays.copyOf(times, count);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
    }
}
