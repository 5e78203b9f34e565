package org.chuangkou.guide.finding.peer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chuangkou.search.BenchEntries;
import org.chuangkou.search.Entry;
import org.chuangkou.search.finding.Knowledge;

/**
 * The same questions put to this project's search and to others, each in this process or by its own driver, by twenty threads without
 * pause: {@code Comparing [guides] [seconds]}. Ours by words alone here, as theirs is; how well each finds is told by Evaluation.
 */
final class Comparing {

    private static final int USERS = 20;

    private Comparing() {}

    public static void main(String[] arguments) throws Exception {
        int guides = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        double seconds = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 10;
        Path folder = Files.createTempDirectory("peers");
        List<Peer> all = new ArrayList<>(Peers.all(folder));
        all.add(new Ours("this project, words alone", folder.resolve("ours"), Knowledge.NONE));
        List<String> questions = questions();
        System.out.printf(
                "%,d guides, %d threads: %-18s %10s %8s %8s %8s %8s%n",
                guides, USERS, "", "guides/s in", "/s", "p50 ms", "p95 ms", "p99 ms");
        for (Peer peer : all) {
            try (peer) {
                long begun = System.nanoTime();
                peer.fill(new BenchEntries().stream(guides));
                double filled = guides * 1e9 / (System.nanoTime() - begun);
                ask(peer, questions, 5);
                long[] times = ask(peer, questions, seconds);
                System.out.printf(
                        "%-46s %,10.0f %8.0f %8.1f %8.1f %8.1f%n",
                        peer.name(), filled, times.length / seconds, at(times, .5), at(times, .95), at(times, .99));
            }
        }
    }

    private static List<String> questions() {
        Random random = new Random(4);
        List<String> titles = new BenchEntries().stream(2_000).map(Entry::title).toList();
        return IntStream.range(0, 5_000)
                .mapToObj(i -> {
                    String title = titles.get(random.nextInt(titles.size()));
                    int length = Math.min(title.length(), 3 + random.nextInt(5));
                    int from = random.nextInt(title.length() - length + 1);
                    return title.substring(from, from + length);
                })
                .toList();
    }

    private static long[] ask(Peer peer, List<String> questions, double seconds) throws Exception {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        List<Future<long[]>> users = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(USERS)) {
            for (int i = 0; i < USERS; i++) {
                Random random = new Random(i);
                users.add(threads.submit(() -> user(peer, questions, end, random)));
            }
        }
        List<long[]> all = new ArrayList<>();
        for (Future<long[]> user : users) all.add(user.get());
        return all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    }

    private static long[] user(Peer peer, List<String> questions, long end, Random random) throws Exception {
        long[] times = new long[1 << 10];
        int count = 0;
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            peer.find(questions.get(random.nextInt(questions.size())));
            if (count == times.length) times = Arrays.copyOf(times, 2 * count);
            times[count++] = System.nanoTime() - begun;
        }
        return Arrays.copyOf(times, count);
    }

    private static double at(long[] times, double share) {
        return times.length == 0 ? 0 : times[(int) (share * (times.length - 1))] / 1e6;
    }
}
