package org.chuangkou.question.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.chuangkou.House;
import org.chuangkou.question.Item;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.sheet.SheetWriter;
import org.chuangkou.question.store.Bank;
import org.chuangkou.question.store.Kept;

/**
 * Measures the bank on the whole service with its database: {@code java -Xmx512m -cp <test class path> BankBench [imports of
 * 10,000]}. Workbooks of 10,000 questions each are imported through the job, then lists and searches are asked over HTTP by
 * five trainers without pause.
 */
final class BankBench {
    private static final int FILE = 10_000;
    private static final int USERS = 5;
    private static final int ASKED = 2_000;

    private BankBench() {}

    public static void main(String[] arguments) throws Exception {
        int files = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        House house = House.open();
        List<Item> like = shipped(house);
        for (int file = 0; file < files; file++) importOf(house, like, file);
        for (int round = 1; round <= 2; round++) {
            ask(house, "words, round " + round, random -> "?size=20&q=" + words(like, random));
            ask(
                    house,
                    "words and filters, round " + round,
                    random -> "?size=20&level=" + (1 + random.nextInt(5)) + "&q=" + words(like, random));
            ask(
                    house,
                    "filters alone, round " + round,
                    random -> "?size=20&type=single&state=draft&page=" + random.nextInt(20) + "&level="
                            + (1 + random.nextInt(5)));
        }
        System.exit(0);
    }

    private static List<Item> shipped(House house) {
        Bank bank = house.bean(Bank.class);
        return bank.all(bank.ids("", 1_000)).stream()
                .map(Kept::item)
                .filter(item -> item.question() instanceof Question.Single)
                .toList();
    }

    /** Each question is one of the shipped ones with other people, numbers and order of words, so that no two are the same. */
    private static Item varied(List<Item> like, int number) {
        Item item = like.get(number % like.size());
        var random = new Random(number);
        var single = (Question.Single) item.question();
        String stem = "第" + number + "号窗口，" + (char) (0x4e00 + random.nextInt(8_000))
                + (char) (0x4e00 + random.nextInt(8_000)) + "来办事。" + single.stem();
        return new Item(
                "bench-" + String.format("%07d", number),
                item.level(),
                item.domain(),
                item.asks(),
                item.cites(),
                new Question.Single(stem, single.options(), single.answer()),
                item.explanation(),
                item.difficulty(),
                List.of());
    }

    private static void importOf(House house, List<Item> like, int file) throws IOException {
        var workbook = new ByteArrayOutputStream();
        try (var writer = new SheetWriter(workbook)) {
            for (int i = 0; i < FILE; i++) writer.write(varied(like, file * FILE + i));
        }
        long begun = System.nanoTime();
        JsonNode queued = house.upload(
                        "trainer", "/api/v1/questions/import", "xlsx", "bench.xlsx", workbook.toByteArray())
                .json();
        JsonNode job = house.finished("trainer", queued.get("job").asText());
        System.out.printf(
                "import %d: %s, created %s of %d in %.1f s, %.1f MB%n",
                file + 1,
                job.get("state").asText(),
                job.get("created"),
                FILE,
                (System.nanoTime() - begun) / 1e9,
                workbook.size() / 1e6);
    }

    private interface Query {
        String of(Random random);
    }

    private static String words(List<Item> like, Random random) {
        String stem = like.get(random.nextInt(like.size())).question().stem();
        int from = random.nextInt(Math.max(1, stem.length() - 6));
        return URLEncoder.encode(stem.substring(from, Math.min(stem.length(), from + 6)), StandardCharsets.UTF_8);
    }

    private static void ask(House house, String what, Query query) throws Exception {
        house.token("trainer");
        long[][] nanos = new long[USERS][ASKED / USERS];
        long begun = System.nanoTime();
        try (var users = Executors.newFixedThreadPool(USERS)) {
            var running = new ArrayList<Future<Void>>();
            for (int user = 0; user < USERS; user++) {
                long[] mine = nanos[user];
                var random = new Random(user);
                Callable<Void> asking = () -> {
                    for (int i = 0; i < mine.length; i++) {
                        long start = System.nanoTime();
                        int status = house.get("trainer", "/api/v1/questions" + query.of(random))
                                .status();
                        mine[i] = System.nanoTime() - start;
                        if (status != 200) throw new IllegalStateException("status " + status);
                    }
                    return null;
                };
                running.add(users.submit(asking));
            }
            for (Future<Void> one : running) one.get();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        long[] all = Stream.of(nanos).flatMapToLong(Arrays::stream).sorted().toArray();
        System.out.printf(
                "%s: %.0f/s, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                what, all.length / seconds, at(all, .50), at(all, .95), at(all, .99));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
    }
}
