package org.chuangkou.search.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.chuangkou.search.text.Letters;

/**
 * Cuts a text as the model was taught to read it: each Han character for itself, Latin letters and digits in word pieces (BERT), all
 * folded before, so that traditional and full-width texts mean the same. Whatever parts two clauses is a comma.
 */
final class Tokens {

    private static final long BEGIN = 101;
    private static final long END = 102;
    private static final int UNKNOWN = 100;
    private static final int LONGEST_PIECE = 20;

    private final Map<String, Integer> vocabulary = new HashMap<>(1 << 15);
    private final int comma;

    /** @param resource a tokenizer's description as JSON on the class path */
    Tokens(String resource) {
        try (InputStream in = Objects.requireNonNull(Tokens.class.getResourceAsStream(resource), resource)) {
            JsonNode words = new ObjectMapper().readTree(in).path("model").path("vocab");
            words.properties()
                    .forEach(word ->
                            vocabulary.put(word.getKey(), word.getValue().intValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        comma = vocabulary.getOrDefault("，", UNKNOWN);
    }

    /** @param most how many tokens are read, beginning and end included */
    long[] of(String text, int most) {
        Letters letters = Letters.of(text);
        LongStream.Builder tokens = LongStream.builder().add(BEGIN);
        int[] all = letters.letters();
        int left = most - 2;
        for (int i = 0; i < all.length && left > 0; ) {
            if (letters.apart(i)) {
                tokens.add(comma);
                left--;
            }
            int end = i + 1;
            while (isLatin(all[i]) && end < all.length && isLatin(all[end]) && !letters.apart(end)) {
                end++;
            }
            left -= word(new String(all, i, end - i), tokens, left);
            i = end;
        }
        return tokens.add(END).build().toArray();
    }

    /** The longest pieces that are known, from the beginning on. @return how many tokens that were */
    private int word(String word, LongStream.Builder tokens, int most) {
        int count = 0;
        for (int from = 0; from < word.length() && count < most; count++) {
            int to = Math.min(word.length(), from + LONGEST_PIECE);
            Integer piece = null;
            for (; to > from && piece == null; to--) {
                piece = vocabulary.get(from == 0 ? word.substring(0, to) : "##" + word.substring(from, to));
            }
            tokens.add(piece == null ? UNKNOWN : piece);
            from = piece == null ? word.length() : to + 1;
        }
        return count;
    }

    private static boolean isLatin(int letter) {
        return letter < 0x80;
    }
}
