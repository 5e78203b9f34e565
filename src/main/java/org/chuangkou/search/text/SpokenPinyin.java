package org.chuangkou.search.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody means who types a sentence in pinyin (diulegongzuozenmelingqian): the most likely row of words that is read so. Words
 * weigh by how often they are used (the list that Lucene's Chinese analyser brings), those of the trade more.
 */
public final class SpokenPinyin {

    private static final String WORDS = "/org/apache/lucene/analysis/cn/smart/hhmm/coredict.mem";
    private static final Charset GB = Charset.forName("GB2312");
    private static final int ROW = 94;
    private static final int FIRST = 161;
    private static final int LONGEST = 40;
    private static final int LONGEST_QUESTION = 120;

    /** As often as a quite common word. */
    private static final int OF_THE_TRADE = 3_000;

    /** Few long words are likelier than many short ones. */
    private static final double EACH_WORD = 3;

    private static final int LONGEST_PART = 4;
    private static final int STANDS_IN_ONE = 800;
    private static final int SEVERAL = 4;

    private record Word(String text, double cost) {}

    private final Map<String, Word> words = new HashMap<>(1 << 17);
    private final double log;

    /** @param own words that are said here, besides common ones */
    public SpokenPinyin(Collection<String> own) {
        Map<String, Integer> counts = new HashMap<>(1 << 17);
        readCommon(counts);
        addParts(own, counts);
        for (String word : own) {
            counts.merge(word, OF_THE_TRADE, Math::max);
        }
        for (String file : new String[] {"trade-words.txt", "chatter.txt"}) {
            WordFile.words(file).forEach(word -> counts.merge(word, OF_THE_TRADE, Math::max));
        }
        log = Math.log(counts.values().stream().mapToDouble(count -> count).sum());
        counts.forEach(this::add);
    }

    /** What stands in several of ours is said here, and more often than elsewhere. */
    private static void addParts(Collection<String> own, Map<String, Integer> counts) {
        Map<String, Integer> parts = new HashMap<>();
        for (String word : own) {
            for (int from = 0; from < word.length(); from++) {
                for (int to = from + 1; to <= Math.min(word.length(), from + LONGEST_PART); to++) {
                    parts.merge(word.substring(from, to), 1, Integer::sum);
                }
            }
        }
        parts.forEach((part, times) -> {
            if (counts.containsKey(part) || times >= SEVERAL && part.length() > 1) {
                counts.merge(part, times * STANDS_IN_ONE, Integer::sum);
            }
        });
    }

    private void add(String text, int count) {
        StringBuilder spelled = new StringBuilder();
        for (char syllable : Readings.syllables(Letters.fold(text))) {
            String spelling = Readings.spelling(syllable);
            if (spelling.isEmpty()) {
                return;
            }
            spelled.append(spelling);
        }
        if (spelled.length() <= LONGEST) {
            Word word = new Word(text, EACH_WORD + log - Math.log(count + .5));
            words.merge(spelled.toString(), word, (known, other) -> known.cost() <= other.cost() ? known : other);
        }
    }

    /** @return null when it cannot be read as words from beginning to end */
    public @Nullable String read(String latin) {
        int length = latin.length();
        if (length > LONGEST_QUESTION) {
            return null;
        }
        double[] costs = new double[length + 1];
        Arrays.fill(costs, Double.MAX_VALUE);
        costs[0] = 0;
        Word[] last = new Word[length + 1];
        int[] from = new int[length + 1];
        for (int at = 0; at < length; at++) {
            for (int to = at + 1; costs[at] < Double.MAX_VALUE && to <= Math.min(length, at + LONGEST); to++) {
                Word word = words.get(latin.substring(at, to));
                if (word != null && costs[at] + word.cost() < costs[to]) {
                    costs[to] = costs[at] + word.cost();
                    last[to] = word;
                    from[to] = at;
                }
            }
        }
        if (costs[length] == Double.MAX_VALUE) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (int at = length; at > 0; at = from[at]) {
            text.insert(0, Objects.requireNonNull(last[at]).text());
        }
        return text.toString();
    }

    /** By the number of their first character in GB 2312: the rest of each word, and how often it was seen. */
    private static void readCommon(Map<String, Integer> counts) {
        try (InputStream in = Objects.requireNonNull(SpokenPinyin.class.getResourceAsStream(WORDS), WORDS);
                ObjectInputStream objects = new ObjectInputStream(in)) {
            objects.readObject();
            objects.readObject();
            char[][][] rests = (char[][][]) objects.readObject();
            int[][] seen = (int[][]) objects.readObject();
            for (int first = 0; first < rests.length; first++) {
                String character =
                        new String(new byte[] {(byte) (first / ROW + FIRST), (byte) (first % ROW + FIRST)}, GB);
                for (int i = 0; rests[first] != null && i < rests[first].length; i++) {
                    String word = rests[first][i] == null ? character : character + new String(rests[first][i]);
                    if (word.codePoints().allMatch(Character::isIdeographic)) {
                        counts.merge(word, Math.max(1, seen[first][i]), Math::max);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
