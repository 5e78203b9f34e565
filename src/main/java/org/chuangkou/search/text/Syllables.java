package org.chuangkou.search.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The syllables of Mandarin, numbered in alphabetical order from 1, with ü written v; Latin letters and digits stand for
 * themselves and come first. A reading is a syllable and its tone: {@code syllable << 3 | tone}.
 */
final class Syllables {

    /** A letter that cannot be read aloud. */
    static final int SILENT = 0;

    private static final int LONGEST = 6;
    private static final int TONE_BITS = 3;
    private static final String TONES = "\u0304\u0301\u030c\u0300";

    private final List<String> spellings = new ArrayList<>(List.of(""));
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final int[] loose;
    private final Map<String, Integer> readings = new HashMap<>();

    /** @param marked every syllable that occurs, with tone marks */
    Syllables(Collection<String> marked) {
        "0123456789abcdefghijklmnopqrstuvwxyz".chars().forEach(c -> spellings.add(Character.toString(c)));
        TreeSet<String> plain = new TreeSet<>();
        new HashSet<>(marked).forEach(syllable -> plain.add(spell(syllable)));
        for (String one : List.copyOf(plain)) {
            plain.add(withU(one));
        }
        for (String one : plain) {
            numbers.put(one, spellings.size());
            spellings.add(one);
            for (int length = 1; length <= one.length(); length++) {
                beginnings.add(one.substring(0, length));
            }
        }
        loose = new int[spellings.size()];
        numbers.forEach((spelling, number) -> {
            if (spelling.indexOf('v') > 0) {
                loose[number] = numbers.getOrDefault(withU(spelling), SILENT);
            }
        });
    }

    /** The reading of a syllable with a tone mark. */
    int reading(String marked) {
        return readings.computeIfAbsent(
                marked, syllable -> numbers.getOrDefault(spell(syllable), SILENT) << TONE_BITS | tone(syllable));
    }

    /** The reading of a letter that stands for itself, else {@link #SILENT}. */
    static int ofLatin(int letter) {
        int number = letter >= '0' && letter <= '9'
                ? letter - '0' + 1
                : letter >= 'a' && letter <= 'z' ? letter - 'a' + 11 : 0;
        return number << TONE_BITS;
    }

    static int withoutTone(int reading) {
        return reading >> TONE_BITS;
    }

    String spelling(int syllable) {
        return spellings.get(syllable);
    }

    /** The same syllable with u where some write u for ü, else {@link #SILENT}. */
    int loose(int syllable) {
        return loose[syllable];
    }

    /** Whether the letters from there on are syllables, the last perhaps unfinished. */
    boolean begin(String latin, int from) {
        if (from == latin.length()) {
            return true;
        }
        if (latin.length() - from <= LONGEST && beginnings.contains(latin.substring(from))) {
            return true;
        }
        for (int to = Math.min(latin.length(), from + LONGEST); to > from; to--) {
            if (numbers.containsKey(latin.substring(from, to)) && begin(latin, to)) {
                return true;
            }
        }
        return false;
    }

    private static String withU(String spelling) {
        return spelling.replace('v', 'u');
    }

    private static int tone(String marked) {
        return 1
                + Normalizer.normalize(marked, Normalizer.Form.NFD)
                        .chars()
                        .map(TONES::indexOf)
                        .filter(tone -> tone >= 0)
                        .findFirst()
                        .orElse(4);
    }

    private static String spell(String marked) {
        StringBuilder plain = new StringBuilder();
        for (char c : Normalizer.normalize(marked, Normalizer.Form.NFD).toCharArray()) {
            if (c >= 'a' && c <= 'z') {
                plain.append(c);
            } else if (c == '\u0308') {
                plain.setCharAt(plain.length() - 1, 'v');
            }
        }
        return plain.toString();
    }
}
