package org.chuangkou.search.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A question taken apart: all its letters; what is left of them without chatter; the pairs of letters to look for, with what
 * they weigh; the acts it names; and what it may mean as pinyin or as a code.
 */
public final class Asked {

    /** Letters of a question that are read. */
    public static final int LONGEST = 128;

    private static final float ACROSS_CHATTER = .6f;
    private static final float IN_ACT = .35f;
    private static final float SINGLE = .5f;
    private static final int SHORTEST_CODE_AMONG_WORDS = 6;

    /**
     * Two letters side by side, or one.
     *
     * @param second 0 for a single letter
     * @param core whether it belongs to what is meant rather than to what is to be done with it
     */
    public record Gram(int first, int second, float weight, boolean core) {}

    private enum Kind {
        CONTENT,
        ACT,
        CHATTER
    }

    private final Letters whole;
    private final int[] content;
    private final List<Gram> grams;
    private final int acts;
    private final String latin;

    private Asked(Letters whole, int[] content, List<Gram> grams) {
        this.whole = whole;
        this.content = content;
        this.grams = grams;
        this.acts = Acts.in(whole.letters());
        this.latin = latin(whole);
    }

    /** @param text anything; what lies beyond {@link #LONGEST} letters is not read */
    public static Asked of(String text) {
        Letters letters = Letters.of(text);
        if (letters.length() > LONGEST) {
            letters = Letters.of(text.substring(0, letters.start(LONGEST)));
        }
        return letters.length() == 0 ? new Asked(letters, new int[0], List.of()) : Parts.of(letters);
    }

    public boolean isEmpty() {
        return whole.length() == 0;
    }

    /** All letters. */
    public int[] whole() {
        return whole.letters();
    }

    /** The letters without chatter; all of them when there is nothing but chatter. */
    public int[] content() {
        return content;
    }

    /** What to look for, each pair once. */
    public List<Gram> grams() {
        return grams;
    }

    /** The acts it names, see {@link Acts}. */
    public int acts() {
        return acts;
    }

    /** The letters a to z and digits it consists of, ü as v, if it consists of nothing else and is no number; else empty. */
    public String latin() {
        return latin;
    }

    private static String latin(Letters whole) {
        boolean number = true;
        for (int letter : whole.letters()) {
            if (letter >= 0x80) {
                return "";
            }
            number &= letter < 'a';
        }
        if (number) {
            return "";
        }
        String text = whole.text().replaceAll("u\u0308|U\u0308|[üÜǖǘǚǜǕǗǙǛ]", "v");
        return spell(Letters.fold(text)).replaceAll("(?<=[jqxy])v", "u");
    }

    /** What in it may be a code or a part of one. */
    public List<String> codes() {
        if (Arrays.stream(whole()).allMatch(c -> c < 0x80)) {
            return List.of(spell(whole()));
        }
        return Arrays.stream(spell(whole()).split("[^0-9a-z]+"))
                .filter(run ->
                        run.length() >= SHORTEST_CODE_AMONG_WORDS && run.chars().anyMatch(Character::isDigit))
                .toList();
    }

    private static String spell(int[] letters) {
        return new String(letters, 0, letters.length);
    }

    /** Takes letters apart. */
    private static final class Parts {

        private final Letters letters;
        private final Kind[] kinds;
        private final int[] places;
        private final List<Gram> grams = new ArrayList<>();

        private Parts(Letters letters) {
            this.letters = letters;
            this.kinds = kinds(letters.letters());
            if (Arrays.stream(kinds).allMatch(kind -> kind == Kind.CHATTER)) {
                Arrays.fill(kinds, Kind.CONTENT);
            }
            if (Arrays.stream(kinds).noneMatch(kind -> kind == Kind.CONTENT)) {
                Arrays.setAll(kinds, i -> kinds[i] == Kind.ACT ? Kind.CONTENT : kinds[i]);
            }
            this.places = IntStream.range(0, kinds.length)
                    .filter(i -> kinds[i] != Kind.CHATTER)
                    .toArray();
        }

        static Asked of(Letters letters) {
            Parts parts = new Parts(letters);
            parts.pair();
            int[] content = Arrays.stream(parts.places)
                    .map(place -> letters.letters()[place])
                    .toArray();
            return new Asked(letters, content, List.copyOf(parts.grams));
        }

        private static Kind[] kinds(int[] letters) {
            Kind[] kinds = new Kind[letters.length];
            for (int i = 0; i < letters.length; ) {
                int whole = Words.OF_THE_TRADE.lengthAt(letters, i);
                int act = Acts.lengthAt(letters, i);
                int chatter = Words.CHATTER.lengthAt(letters, i);
                int length = Math.max(1, Math.max(whole, Math.max(act, chatter)));
                Kind kind = whole == length || Math.max(act, chatter) < length
                        ? Kind.CONTENT
                        : act == length ? Kind.ACT : Kind.CHATTER;
                Arrays.fill(kinds, i, i + length, kind);
                i += length;
            }
            return kinds;
        }

        private void pair() {
            boolean[] paired = new boolean[places.length];
            for (int i = 1; i < places.length; i++) {
                if (!parted(places[i - 1], places[i])) {
                    paired[i - 1] = true;
                    paired[i] = true;
                    pair(places[i - 1], places[i]);
                }
            }
            for (int i = 0; i < places.length; i++) {
                if (!paired[i]) {
                    add(letters.letters()[places[i]], 0, SINGLE, kinds[places[i]] == Kind.CONTENT);
                }
            }
        }

        private void pair(int first, int second) {
            boolean core = kinds[first] == Kind.CONTENT && kinds[second] == Kind.CONTENT;
            boolean close = second == first + 1 && !letters.apart(second);
            float weight = (close ? 1 : ACROSS_CHATTER) * (core ? 1 : IN_ACT);
            add(letters.letters()[first], letters.letters()[second], weight, core);
        }

        private void add(int first, int second, float weight, boolean core) {
            if (grams.stream().noneMatch(gram -> gram.first == first && gram.second == second)) {
                grams.add(new Gram(first, second, weight, core));
            }
        }

        /** White space parts words; punctuation does not, because names are typed with and without it. */
        private boolean parted(int first, int second) {
            return letters.text()
                    .substring(letters.end(first), Math.max(letters.end(first), letters.start(second)))
                    .chars()
                    .anyMatch(Character::isWhitespace);
        }
    }
}
