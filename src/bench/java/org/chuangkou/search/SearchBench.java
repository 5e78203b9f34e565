package org.chuangkou.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chuangkou.search.everyday.Dictionary;
import org.chuangkou.search.everyday.Everyday;
import org.chuangkou.search.finding.Knowledge;
import org.chuangkou.search.local.LocalSearchIndex;
import org.chuangkou.search.meaning.FileVectors;
import org.chuangkou.search.meaning.Vector;
import org.chuangkou.search.text.Letters;
import org.chuangkou.search.text.Readings;

/**
 * Measures the search kit by itself, one thread: how fast it takes entries in, and what a search and a suggestion cost in time of the
 * processor. {@code java -cp <test class path> SearchBench [entries] [folder]}; a folder that already holds an index is used as it is.
 */
final class SearchBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 1_000;

    private final List<Entry> sample;
    private final SearchIndex index;
    private final Random random = new Random(5);

    private SearchBench(SearchIndex index, int entries) {
        this.index = index;
        this.sample = new BenchEntries()
                .stream(entries).filter(entry -> random.nextInt(50) == 0).toList();
    }

    public static void main(String[] arguments) throws IOException {
        int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        Path folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("search-bench");
        System.out.printf(
                "%s, Java %s, %d processors, %,d entries%n",
                System.getProperty("os.arch"),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                entries);
        long start = System.nanoTime();
        try (FileVectors vectors = new FileVectors(Path.of("target/vectors.bin"));
                SearchIndex index = LocalSearchIndex.open(folder, knowledge(vectors))) {
            System.out.printf("opened in %.0f ms: %s%n", (System.nanoTime() - start) / 1e6, index.health());
            if (!index.health().ready()) {
                fill(index, entries);
            }
            System.out.printf("on disk: %,d MB%n", size(folder) >> 20);
            new SearchBench(index, entries).measure();
        }
    }

    /** The shipped dictionary, its vectors and those of questions real ones, kept from run to run: they are looked up, not computed. */
    private static Knowledge knowledge(FileVectors vectors) {
        Dictionary dictionary = Dictionary.read(Path.of("question-bank/everyday.yaml"));
        Everyday everyday = new Everyday(dictionary);
        Map<String, Vector> taught = new HashMap<>();
        dictionary.said().forEach(said -> taught.put(said, vectors.of(said)));
        dictionary.terms().forEach(term -> taught.put(term, vectors.of(term)));
        everyday.learn(taught);
        return new Knowledge(everyday, vectors, () -> null);
    }

    private static void fill(SearchIndex index, int entries) {
        long made = System.nanoTime();
        new BenchEntries().meaningful(entries).forEach(entry -> {});
        made = System.nanoTime() - made;
        long start = System.nanoTime();
        long[] last = {0};
        index.rebuild(new BenchEntries().meaningful(entries), 1, done -> {
            last[0] = System.nanoTime();
        });
        double whole = (System.nanoTime() - start - made) / 1e9;
        System.out.printf("rebuilt with one merge: %,.0f entries/s%n", entries / whole);
        List<Entry> some = new BenchEntries().meaningful(20_000).toList();
        start = System.nanoTime();
        for (int i = 0; i < some.size(); i += 1_000) {
            index.update(some.subList(i, i + 1_000), List.of(), 2 + i);
        }
        System.out.printf("updates of 1,000: %,.0f entries/s%n", some.size() / ((System.nanoTime() - start) / 1e9));
        start = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            index.update(some.subList(i, i + 1), List.of(), 100_000 + i);
        }
        System.out.printf("update of one: %.1f ms%n", (System.nanoTime() - start) / 50e6);
    }

    private void measure() {
        System.out.printf("%-34s %9s %9s %9s %9s%n", "µs of processor time", "mean", "median", "p90", "p99");
        for (int warm = 0; warm < 3; warm++) {
            searches("(warming)", this::part);
            searches("(warming)", this::pinyin);
            searches("(warming)", this::slip);
            searches("(warming)", this::spoken);
            suggestions("(warming)", this::typed);
        }
        searches("search: title", title -> title);
        searches("search: part of a title", this::part);
        searches("search: two words", this::twoWords);
        searches("search: one slip", this::slip);
        searches("search: a citizen's sentence", this::spoken);
        searches("search: pinyin", this::pinyin);
        searches("search: pinyin, one slip", title -> slip(pinyin(title)));
        searches("search: initials", this::initials);
        searches("search: a common word", title -> title.substring(title.length() - 2));
        searches("search: everything", title -> "");
        suggestions("suggest: 1 to 6 characters", this::typed);
        suggestions("suggest: part of a title", this::part);
        suggestions("suggest: one slip", this::slip);
        suggestions("suggest: pinyin", this::pinyin);
        suggestions("suggest: pinyin, 1 to 6 letters", title -> cut(pinyin(title), 6));
        suggestions("suggest: initials", title -> cut(initials(title), 5));
    }

    private void searches(String what, UnaryOperator<String> asked) {
        run(what, asked, text -> index.search(new SearchRequest(text, Map.of(), List.of("department", "type"), 0, 20)));
    }

    private void suggestions(String what, UnaryOperator<String> asked) {
        run(what, asked, text -> index.suggest(text, 10));
    }

    private void run(String what, UnaryOperator<String> asked, Consumer<String> ask) {
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            String text = asked.apply(sample.get(random.nextInt(sample.size())).title());
            long start = THREADS.getCurrentThreadCpuTime();
            ask.accept(text);
            times[i] = THREADS.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(times);
        if (!what.startsWith("(")) {
            System.out.printf(
                    "%-34s %,9.0f %,9.0f %,9.0f %,9.0f%n",
                    what,
                    Arrays.stream(times).average().orElse(0) / 1e3,
                    times[ROUNDS / 2] / 1e3,
                    times[ROUNDS * 9 / 10] / 1e3,
                    times[ROUNDS * 99 / 100] / 1e3);
        }
    }

    private String part(String title) {
        int length = Math.min(title.length(), 3 + random.nextInt(5));
        int from = random.nextInt(title.length() - length + 1);
        return title.substring(from, from + length);
    }

    private String typed(String title) {
        return cut(title, 6);
    }

    private String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), 1 + random.nextInt(longest)));
    }

    private String twoWords(String title) {
        return title.substring(0, 2) + " " + title.substring(title.length() - 2);
    }

    private String slip(String title) {
        int at = random.nextInt(title.length() - 1);
        if (title.length() < 3) {
            return title;
        }
        return switch (random.nextInt(3)) {
            case 0 -> title.substring(0, at) + title.substring(at + 1);
            case 1 -> title.substring(0, at) + "猫" + title.substring(at + 1);
            default -> title.substring(0, at) + title.charAt(at + 1) + title.charAt(at) + title.substring(at + 2);
        };
    }

    private String spoken(String title) {
        return "我想问一下" + part(title) + "需要什么材料，在哪里" + part(title);
    }

    private String pinyin(String title) {
        StringBuilder latin = new StringBuilder();
        for (char syllable : Readings.syllables(Letters.fold(part(title)))) {
            latin.append(Readings.spelling(syllable));
        }
        return latin.toString();
    }

    private String initials(String title) {
        StringBuilder latin = new StringBuilder();
        for (char syllable : Readings.syllables(Letters.fold(title))) {
            latin.append(Readings.spelling(syllable), 0, 1);
        }
        return latin.substring(0, Math.min(latin.length(), 6));
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
