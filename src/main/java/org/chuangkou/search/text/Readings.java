package org.chuangkou.search.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How letters are read aloud. A phrase decides the reading of its characters (银行 yín háng), a character alone has a usual one;
 * characters that are read in several ways in common words have others beside it. The dictionaries are those of the library
 * houbb/pinyin, read directly because its own look-up knows no character beyond the basic plane and is too slow for an index.
 */
public final class Readings {

    private static final int[] NO_OTHERS = {};
    private static final Readings COMMON = new Readings();

    private final Syllables syllables;
    private final Map<Integer, Integer> usual = new HashMap<>(1 << 16);
    private final char[] usualInBasicPlane = new char[0x10000];
    private final Map<Integer, int[]> others = new HashMap<>();
    private final Trie phrases = new Trie();
    private final List<int[]> phraseReadings = new ArrayList<>();

    private Readings() {
        List<String[]> characters = entries(WordFile.read("/pinyin_dict_char.txt"), ':', ',');
        List<String[]> library = entries(WordFile.read("/pinyin_dict_phrase.txt"), ':', ' ');
        List<String[]> ours = entries(WordFile.lines("readings.txt"), ' ', ' ');
        List<String> every = new ArrayList<>();
        characters.forEach(entry -> every.addAll(List.of(entry).subList(1, entry.length)));
        syllables = new Syllables(every);
        characters.forEach(entry -> usual.put(entry[0].codePointAt(0), syllables.reading(entry[1])));
        ours.stream().filter(entry -> entry[0].length() == 1).forEach(this::addCharacter);
        usual.forEach((letter, reading) -> {
            if (letter < usualInBasicPlane.length) {
                usualInBasicPlane[letter] = (char) (int) reading;
            }
        });
        library.stream().filter(entry -> !isRegular(entry)).forEach(this::addPhrase);
        ours.stream().filter(entry -> entry[0].length() > 1).forEach(this::addPhrase);
        library.stream()
                .filter(entry -> isRegular(entry) && holdsPhrase(entry[0]))
                .forEach(this::addPhrase);
    }

    /** The readings of letters with their tones, 0 for one that has none. */
    public static char[] of(int[] letters) {
        char[] readings = new char[letters.length];
        for (int i = 0; i < letters.length; ) {
            long phrase = COMMON.phrases.longest(letters, i);
            if (phrase == Trie.NONE) {
                readings[i] = (char) COMMON.usual(letters[i]);
                i++;
            } else {
                for (int reading : COMMON.phraseReadings.get(Trie.value(phrase))) {
                    readings[i++] = (char) reading;
                }
            }
        }
        return readings;
    }

    /** The readings of letters without tones: syllables that {@link #spelling} knows. */
    public static char[] syllables(int[] letters) {
        char[] readings = of(letters);
        for (int i = 0; i < readings.length; i++) {
            readings[i] = (char) Syllables.withoutTone(readings[i]);
        }
        return readings;
    }

    public static String spelling(int syllable) {
        return COMMON.syllables.spelling(syllable);
    }

    /** Other syllables that this letter, read here as {@code syllable}, may be typed as. May contain 0 for none. */
    public static int[] others(int letter, int syllable) {
        int[] known = COMMON.others.get(letter);
        int loose = COMMON.syllables.loose(syllable);
        if (known == null) {
            return loose == Syllables.SILENT ? NO_OTHERS : new int[] {loose};
        }
        return known;
    }

    /** Whether Latin letters are syllables one after the other, the last perhaps unfinished. */
    public static boolean beginsPinyin(String latin) {
        return COMMON.syllables.begin(latin, 0);
    }

    private int usual(int letter) {
        if (letter < 0x80) {
            return Syllables.ofLatin(letter);
        }
        return letter < usualInBasicPlane.length
                ? usualInBasicPlane[letter]
                : usual.getOrDefault(letter, Syllables.SILENT);
    }

    private void addCharacter(String[] entry) {
        int letter = entry[0].codePointAt(0);
        usual.put(letter, syllables.reading(entry[1]));
        int[] all = new int[entry.length - 1];
        for (int i = 0; i < all.length; i++) {
            all[i] = Syllables.withoutTone(syllables.reading(entry[i + 1]));
        }
        others.put(letter, all);
    }

    private void addPhrase(String[] entry) {
        int[] readings = new int[entry.length - 1];
        for (int i = 0; i < readings.length; i++) {
            readings[i] = syllables.reading(entry[i + 1]);
        }
        phrases.add(Letters.fold(entry[0]), phraseReadings.size());
        phraseReadings.add(readings);
    }

    /** Whether a phrase is read just as its characters usually are. */
    private boolean isRegular(String[] entry) {
        int[] letters = Letters.fold(entry[0]);
        for (int i = 0; i < letters.length; i++) {
            if (Syllables.withoutTone(usual(letters[i])) != Syllables.withoutTone(syllables.reading(entry[i + 1]))) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsPhrase(String phrase) {
        int[] letters = Letters.fold(phrase);
        for (int i = 0; i < letters.length; i++) {
            if (phrases.longest(letters, i) != Trie.NONE) {
                return true;
            }
        }
        return false;
    }

    /** The word and its readings; a phrase with a reading too few or too many is left out. */
    private static List<String[]> entries(List<String> lines, char afterWord, char between) {
        List<String[]> entries = new ArrayList<>(lines.size());
        for (String line : lines) {
            List<String> parts = new ArrayList<>();
            int from = line.indexOf(afterWord);
            parts.add(line.substring(0, from));
            for (int to = from; to < line.length(); from = to) {
                to = line.indexOf(between, from + 1) < 0 ? line.length() : line.indexOf(between, from + 1);
                String reading = line.substring(from + 1, to).strip();
                if (!reading.isEmpty()) {
                    parts.add(reading);
                }
            }
            int characters = parts.getFirst().codePointCount(0, parts.getFirst().length());
            if (characters == 1 || characters == parts.size() - 1) {
                entries.add(parts.toArray(String[]::new));
            }
        }
        return entries;
    }
}
