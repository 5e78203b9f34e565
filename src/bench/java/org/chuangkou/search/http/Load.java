package org.chuangkou.search.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Twenty users, each with a connection of its own, who ask one question after the other. */
final class Load {

    private static final int USERS = 20;

    private final int port;
    private final String token;

    Load(int port, String token) {
        this.port = port;
        this.token = token;
    }

    /**
     * What they saw.
     *
     * @param times of every answer in nanoseconds, sorted
     */
    record Seen(long[] times, double seconds) {
        double perSecond() {
            return times.length / seconds;
        }

        double ms(double share) {
            return times.length == 0 ? 0 : times[(int) (share * (times.length - 1))] / 1e6;
        }
    }

    /** @param pause up to so many milliseconds between two questions of a user; @param path of the next question */
    Seen run(double seconds, int pause, Function<Random, String> path) throws Exception {
        long begun = System.nanoTime();
        long end = begun + (long) (seconds * 1e9);
        List<Future<long[]>> users = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(USERS)) {
            for (int i = 0; i < USERS; i++) {
                Random random = new Random(begun + i);
                users.add(threads.submit(() -> user(end, pause, path, random)));
            }
        }
        double took = (System.nanoTime() - begun) / 1e9;
        List<long[]> all = new ArrayList<>();
        for (Future<long[]> user : users) all.add(user.get());
        return new Seen(all.stream().flatMapToLong(Arrays::stream).sorted().toArray(), took);
    }

    private long[] user(long end, int pause, Function<Random, String> path, Random random) throws InterruptedException {
        long[] times = new long[1 << 10];
        int count = 0;
        try (Line line = new Line(port, token)) {
            if (pause > 0) Thread.sleep(random.nextInt(pause));
            while (System.nanoTime() < end) {
                String asked = path.apply(random);
                long begun = System.nanoTime();
                int status = line.get(asked);
                if (count == times.length) times = Arrays.copyOf(times, 2 * count);
                times[count++] = System.nanoTime() - begun;
                if (status != 200) throw new IllegalStateException(asked + ": " + status + " " + line.body());
                if (pause > 0) Thread.sleep(random.nextInt(pause));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(times, count);
    }
}
