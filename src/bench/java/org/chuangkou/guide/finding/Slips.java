package org.chuangkou.guide.finding;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.file.Directory;
import org.chuangkou.search.text.Letters;
import org.chuangkou.search.text.Readings;

/**
 * Names of a directory with one slip each, as lines for {@link Evaluation}: {@code Slips <guides> <lines a kind> <out.tsv>}. Another
 * character of the same sound, one missing, one twice, two that changed places; traditional characters; pinyin. Made by rule, so there
 * are hundreds where a person writes a dozen. The name decides what is right: items of one name are equally right.
 */
public final class Slips {

    private static final int SEED = 20261122;
    private static final int COMMON = 20;
    private static final int SHORTEST = 4;

    private final Random random = new Random(SEED);
    private final Map<String, List<String>> alike = new HashMap<>();

    private Slips(List<String> names) {
        Map<String, Long> counts = names.stream()
                .flatMap(name -> letters(name).stream())
                .collect(Collectors.groupingBy(letter -> letter, Collectors.counting()));
        counts.forEach((letter, count) -> {
            if (count >= COMMON) {
                alike.computeIfAbsent(sound(letter), key -> new ArrayList<>()).add(letter);
            }
        });
        alike.values().forEach(Collections::sort);
    }

    public static void main(String[] arguments) throws IOException {
        List<String> names = Directory.read(Path.of(arguments[0])).stream()
                .map(Guide::name)
                .map(Evaluation::withoutTier)
                .filter(name -> name.matches("\\p{IsHan}{" + SHORTEST + ",}"))
                .distinct()
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        Slips slips = new Slips(names);
        Map<String, UnaryOperator<String>> kinds = new LinkedHashMap<>();
        kinds.put("sound", slips::sameSound);
        kinds.put("missing", slips::missing);
        kinds.put("twice", slips::twice);
        kinds.put("places", slips::changedPlaces);
        kinds.put("traditional", ZhConverterUtil::toTraditional);
        kinds.put("pinyin", name -> spelled(name, ""));
        kinds.put("pinyin apart", name -> spelled(name, " "));
        List<String> lines = new ArrayList<>();
        kinds.forEach((kind, slip) -> {
            Collections.shuffle(names, slips.random);
            names.stream()
                    .limit(Integer.parseInt(arguments[1]))
                    .forEach(name -> lines.add(kind + "\t" + slip.apply(name) + "\t" + name));
        });
        Files.write(Path.of(arguments[2]), lines);
    }

    private String sameSound(String name) {
        List<String> letters = letters(name);
        for (int tries = 0; tries < letters.size(); tries++) {
            int at = random.nextInt(letters.size());
            List<String> others = new ArrayList<>(alike.getOrDefault(sound(letters.get(at)), List.of()));
            others.remove(letters.get(at));
            if (!others.isEmpty()) {
                letters.set(at, others.get(random.nextInt(others.size())));
                break;
            }
        }
        return String.join("", letters);
    }

    private String missing(String name) {
        List<String> letters = letters(name);
        letters.remove(random.nextInt(letters.size()));
        return String.join("", letters);
    }

    private String twice(String name) {
        List<String> letters = letters(name);
        int at = random.nextInt(letters.size());
        letters.add(at, letters.get(at));
        return String.join("", letters);
    }

    private String changedPlaces(String name) {
        List<String> letters = letters(name);
        int at = random.nextInt(letters.size() - 1);
        Collections.swap(letters, at, at + 1);
        return String.join("", letters);
    }

    private static String spelled(String name, String between) {
        char[] syllables = Readings.syllables(Letters.fold(name));
        List<String> spelled = new ArrayList<>();
        for (char syllable : syllables) {
            spelled.add(Readings.spelling(syllable));
        }
        return String.join(between, spelled);
    }

    private static String sound(String letter) {
        return spelled(letter, "");
    }

    private static List<String> letters(String name) {
        return name.codePoints().mapToObj(Character::toString).collect(Collectors.toCollection(ArrayList::new));
    }
}
