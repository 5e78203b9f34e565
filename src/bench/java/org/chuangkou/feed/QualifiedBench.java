package org.chuangkou.feed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.chuangkou.House;

/**
 * Measures over HTTP who may take an item, on the whole service with its database, in the same process as those who ask:
 * {@code java -Xmx1g -cp <test class path> QualifiedBench [clerks] [items] [seconds]}.
 */
final class QualifiedBench {
    private QualifiedBench() {}

    public static void main(String[] arguments) throws Exception {
        int clerks = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int items = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10;
        House house = House.open();
        var district = new District(clerks, items);
        long begun = System.nanoTime();
        district.settle(house);
        System.out.printf("%d clerks, %d items, kept after %.1f s%n", clerks, items, (System.nanoTime() - begun) / 1e9);
        List<String> places = List.of("a window", "a village", "a town", "everywhere");
        // Until the compiler has seen it all.
        for (String where : places) run(house, 2 * seconds, 4, path(district, items, where));
        for (int users : new int[] {1, 4})
            for (String where : places) {
                long worked = cpu();
                long[] times = run(house, seconds, users, path(district, items, where));
                System.out.printf(
                        "%d asking at %-10s %6d/s  p50 %.2f ms  p99 %.2f ms  slowest %.1f ms  processor %.2f ms each%n",
                        users,
                        where,
                        times.length / seconds,
                        times[times.length / 2] / 1e6,
                        times[times.length * 99 / 100] / 1e6,
                        times[times.length - 1] / 1e6,
                        (cpu() - worked) / 1e6 / times.length);
            }
        System.exit(0);
    }

    private static Function<Random, String> path(District district, int items, String where) {
        return random -> {
            String path = "/api/v1/feed/qualified?item=" + District.item(random.nextInt(items));
            return switch (where) {
                case "a window" -> path + "&window=" + any(district.windows, random);
                case "a village" -> path + "&place=" + any(district.villages, random);
                case "a town" -> path + "&place=" + District.CODE + "-" + random.nextInt(20);
                default -> path;
            };
        };
    }

    private static long[] run(House house, int seconds, int users, Function<Random, String> path) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        String token = house.token("system");
        var all = new ArrayList<Future<long[]>>();
        try (var threads = Executors.newFixedThreadPool(users)) {
            for (int i = 0; i < users; i++) {
                var random = new Random(i);
                all.add(threads.submit(() -> user(house, token, end, random, path)));
            }
        }
        var times = new ArrayList<long[]>();
        for (Future<long[]> one : all) times.add(one.get());
        return times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    }

    private static long[] user(House house, String token, long end, Random random, Function<Random, String> path)
            throws IOException, InterruptedException {
        var times = new long[1 << 20];
        int count = 0;
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (System.nanoTime() < end) {
                HttpRequest request = HttpRequest.newBuilder(house.at(path.apply(random)))
                        .header("Authorization", "Bearer " + token)
                        .build();
                long begun = System.nanoTime();
                int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
                times[count++] = System.nanoTime() - begun;
                if (status != 200) throw new IllegalStateException(request.uri() + ": " + status);
            }
        }
        return Arrays.copyOf(times, count);
    }

    /** What this process has worked, the database not counted. */
    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
