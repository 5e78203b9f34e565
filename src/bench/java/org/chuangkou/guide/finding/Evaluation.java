package org.chuangkou.guide.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.file.Directory;
import org.chuangkou.guide.finding.peer.Peer;
import org.chuangkou.guide.finding.peer.Peers;
import org.chuangkou.search.Entry;
import org.chuangkou.search.Hit;
import org.chuangkou.search.SearchRequest;
import org.chuangkou.search.everyday.Dictionary;
import org.chuangkou.search.everyday.Everyday;
import org.chuangkou.search.finding.Knowledge;
import org.chuangkou.search.local.LocalSearchIndex;
import org.chuangkou.search.meaning.FileVectors;
import org.chuangkou.search.meaning.Meaning;
import org.chuangkou.search.meaning.Vector;
import org.chuangkou.search.text.SpokenPinyin;

/**
 * How well search finds what people mean: {@code Evaluation <lines> <guides> [odd|even|all] [misses]}. Lines are {@code
 * kind<TAB>query<TAB>target,target}, a target being a code or the exact name of items (with or without the 权限 that follows it in
 * parentheses); guides are a portal's export or a folder of our own. Tells R@1, R@5 and MRR by kind for plain pairs of letters, for words
 * and pinyin, for meaning alone, and for all together; and the same for others, see {@link Peers}.
 */
public final class Evaluation {

    private static final int DEPTH = 10;

    record Line(String kind, String query, Set<String> targets) {}

    /** A way to search: the ids found, best first. */
    interface Way extends Function<String, List<String>> {}

    private final List<Line> lines;
    private final boolean misses;

    private Evaluation(List<Line> lines, boolean misses) {
        this.lines = lines;
        this.misses = misses;
    }

    public static void main(String[] arguments) throws Exception {
        List<Guide> guides = Directory.read(Path.of(arguments[1]));
        String half = arguments.length > 2 ? arguments[2] : "all";
        List<Line> lines = half(read(Path.of(arguments[0]), guides), half);
        try (FileVectors vectors = new FileVectors(Path.of("target/vectors.bin"))) {
            List<Entry> entries = guides.stream()
                    .map(Indexed::of)
                    .map(entry -> entry.meaning(vectors.of(entry.meaningTexts())))
                    .toList();
            Dictionary dictionary = Dictionary.read(Path.of("question-bank/everyday.yaml"));
            Everyday everyday = new Everyday(dictionary);
            Map<String, Vector> taught = new HashMap<>();
            dictionary.said().forEach(said -> taught.put(said, vectors.of(said)));
            dictionary.terms().forEach(term -> taught.put(term, vectors.of(term)));
            everyday.learn(taught);
            Evaluation evaluation = new Evaluation(lines, arguments.length > 3);
            System.out.printf("%s (%s), %d lines, %d items%n", arguments[0], half, lines.size(), entries.size());
            SpokenPinyin spoken = pinyin(dictionary);
            Path folder = Files.createTempDirectory("evaluation");
            try (LocalSearchIndex words = LocalSearchIndex.open(folder.resolve("words"));
                    LocalSearchIndex all = LocalSearchIndex.open(
                            folder.resolve("all"), new Knowledge(everyday, vectors, () -> spoken))) {
                words.rebuild(entries.stream(), 1, done -> {});
                all.rebuild(entries.stream(), 1, done -> {});
                evaluation.report("words and pinyin", text -> ids(words, text), false);
                evaluation.report("meaning alone", text -> nearest(entries, vectors.of(text)), false);
                evaluation.report("all together", text -> ids(all, text), true);
            }
            for (Peer peer : Peers.all(folder)) {
                try (peer) {
                    peer.fill(entries.stream());
                    evaluation.report(peer.name(), text -> found(peer, text), false);
                }
            }
        }
    }

    private static List<String> found(Peer peer, String text) {
        try {
            return peer.find(text);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static SpokenPinyin pinyin(Dictionary dictionary) {
        List<String> own = new ArrayList<>(dictionary.said());
        own.addAll(dictionary.terms());
        return new SpokenPinyin(own);
    }

    private static List<String> ids(LocalSearchIndex index, String text) {
        return index.search(SearchRequest.of(text, DEPTH)).hits().stream()
                .map(Hit::id)
                .toList();
    }

    private static List<String> nearest(List<Entry> entries, Vector question) {
        Map<String, Double> nearness = new HashMap<>();
        for (Entry entry : entries) {
            Meaning meaning = entry.meaning();
            if (meaning != null) {
                nearness.put(entry.id(), question.times(meaning.title()) + question.times(meaning.whole()));
            }
        }
        return nearness.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(DEPTH)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void report(String way, Way search, boolean tellMisses) {
        Map<String, List<Integer>> ranks = new TreeMap<>();
        for (Line line : lines) {
            List<String> found = search.apply(line.query());
            int rank = 0;
            while (rank < found.size() && !line.targets().contains(found.get(rank))) {
                rank++;
            }
            int its = rank < found.size() ? rank + 1 : 0;
            ranks.computeIfAbsent(line.kind(), kind -> new ArrayList<>()).add(its);
            ranks.computeIfAbsent("~ all", kind -> new ArrayList<>()).add(its);
            if (misses && tellMisses && its != 1) {
                System.out.printf("  miss %d %s %s%n", its, line.kind(), line.query());
            }
        }
        System.out.printf("%-20s %6s %6s %6s %6s%n", way, "lines", "R@1", "R@5", "MRR");
        ranks.forEach((kind, its) -> System.out.printf(
                Locale.ROOT,
                "  %-18s %6d %6.3f %6.3f %6.3f%n",
                kind,
                its.size(),
                share(its, 1),
                share(its, 5),
                its.stream()
                        .mapToDouble(rank -> rank == 0 ? 0 : 1.0 / rank)
                        .average()
                        .orElse(0)));
    }

    private static double share(Collection<Integer> ranks, int within) {
        return ranks.stream()
                .mapToInt(rank -> rank > 0 && rank <= within ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static List<Line> half(List<Line> lines, String half) {
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (half.equals("all") || half.equals(i % 2 == 0 ? "odd" : "even")) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private static List<Line> read(Path file, List<Guide> guides) throws IOException {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        for (Guide guide : guides) {
            known.computeIfAbsent(guide.code(), code -> new HashSet<>()).add(guide.code());
            guide.otherCodes()
                    .forEach(code ->
                            known.computeIfAbsent(code, key -> new HashSet<>()).add(guide.code()));
            known.computeIfAbsent(plain(guide.name()), name -> new HashSet<>()).add(guide.code());
        }
        List<Line> lines = new ArrayList<>();
        for (String text : Files.readAllLines(file)) {
            String[] parts = text.split("\t");
            if (text.startsWith("#") || parts.length < 3) {
                continue;
            }
            Set<String> targets = new HashSet<>();
            for (String target : parts[2].split(",")) {
                targets.addAll(known.getOrDefault(target.strip(), known.getOrDefault(plain(target), Set.of())));
            }
            targets.addAll(known.getOrDefault(plain(parts[2]), Set.of()));
            if (targets.isEmpty()) {
                System.out.println("  no such item: " + text);
            }
            lines.add(new Line(parts[0], parts[1], targets));
        }
        return lines;
    }

    /** A name as it is compared: without white space, without the tier that follows it, all parentheses alike. */
    private static String plain(String name) {
        return withoutTier(name.replaceAll("\\s+", "")).replaceAll("[（()）]", "");
    }

    static String withoutTier(String name) {
        return name.replaceAll("[（(][^（()）]*权限[）)]$", "");
    }
}
