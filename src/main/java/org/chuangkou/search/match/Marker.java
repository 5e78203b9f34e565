package org.chuangkou.search.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chuangkou.search.Marked;
import org.chuangkou.search.text.Asked;
import org.chuangkou.search.text.Asked.Gram;
import org.chuangkou.search.text.Letters;
import org.chuangkou.search.text.Readings;

/** Marks in a text what a question asked for. */
public final class Marker {

    /** Characters of a passage that are shown. */
    static final int WINDOW = 80;

    private static final String CUT = "…";

    private final Asked asked;
    private final String latin;

    public Marker(Asked asked) {
        this.asked = asked;
        this.latin = asked.latin();
    }

    /**
     * A text and what of it was hit.
     *
     * @param weight how much of the question was hit, 0 for nothing; the whole question together is more than all its parts
     */
    public record Found(Letters letters, boolean[] hits, double weight) {

        public static final Found NOTHING = new Found(Letters.NONE, new boolean[0], 0);

        /** All of the text. */
        public Marked all() {
            return runs(letters, hits, 0, letters.text().length());
        }

        /** About {@link #WINDOW} characters of the text where it was hit most. */
        public Marked most() {
            String text = letters.text();
            if (text.length() <= WINDOW) {
                return all();
            }
            int from = Math.max(0, Math.min(densest() - WINDOW / 8, text.length() - WINDOW));
            int to = Math.min(text.length(), from + WINDOW);
            from -= splits(text, from) ? 1 : 0;
            to += splits(text, to) ? 1 : 0;
            List<Marked.Run> runs = new ArrayList<>();
            if (from > 0) {
                runs.add(new Marked.Run(CUT, false));
            }
            runs.addAll(runs(letters, hits, from, to).runs());
            if (to < text.length()) {
                runs.add(new Marked.Run(CUT, false));
            }
            return new Marked(runs);
        }

        /** The hit with which those {@link #WINDOW} characters begin that hold most hits. */
        private int densest() {
            int best = 0;
            int most = 0;
            int held = 0;
            for (int last = 0, first = 0; last < hits.length; last++) {
                held += hits[last] ? 1 : 0;
                while (letters.start(last) - letters.start(first) > WINDOW * 3 / 4) {
                    held -= hits[first++] ? 1 : 0;
                }
                while (first < last && !hits[first]) {
                    first++;
                }
                if (held > most) {
                    most = held;
                    best = letters.start(first);
                }
            }
            return best;
        }
    }

    /** Finds the question in a text: as a whole, else in its pairs of letters; or as it is read. */
    public Found in(String text) {
        Letters letters = Letters.of(text);
        boolean[] hits = new boolean[letters.length()];
        double weight = mark(letters.letters(), asked.whole(), hits)
                ? 2.0 * asked.grams().size() + 2
                : 0;
        if (weight == 0) {
            weight = latin.isEmpty() ? markGrams(letters.letters(), hits) : markReading(letters.letters(), hits);
        }
        return new Found(letters, hits, weight);
    }

    private static boolean mark(int[] letters, int[] part, boolean[] hits) {
        boolean any = false;
        for (int at = Parts.indexOf(letters, part); at >= 0 && part.length > 0; ) {
            any = true;
            Arrays.fill(hits, at, at + part.length, true);
            at = Parts.indexOf(letters, part, at + part.length);
        }
        return any;
    }

    private double markGrams(int[] letters, boolean[] hits) {
        double weight = 0;
        for (Gram gram : asked.grams()) {
            int[] part = gram.second() == 0 ? new int[] {gram.first()} : new int[] {gram.first(), gram.second()};
            weight += mark(letters, part, hits) ? gram.weight() : 0;
        }
        return weight;
    }

    private double markReading(int[] letters, boolean[] hits) {
        LatinMatch.Place place = new LatinMatch(latin).in(letters, Readings.syllables(letters));
        Arrays.fill(hits, place.from(), place.to(), true);
        return place.score();
    }

    private static Marked runs(Letters letters, boolean[] hits, int from, int to) {
        List<Marked.Run> runs = new ArrayList<>();
        String text = letters.text();
        int done = from;
        for (int i = 0; i < hits.length; i++) {
            if (!hits[i] || letters.end(i) <= done || letters.start(i) >= to) {
                continue;
            }
            int last = i;
            while (last + 1 < hits.length && hits[last + 1] && letters.end(last + 1) <= to) {
                last++;
            }
            int start = Math.max(done, letters.start(i));
            if (start > done) {
                runs.add(new Marked.Run(text.substring(done, start), false));
            }
            runs.add(new Marked.Run(text.substring(start, letters.end(last)), true));
            done = letters.end(last);
            i = last;
        }
        if (done < to) {
            runs.add(new Marked.Run(text.substring(done, to), false));
        }
        return new Marked(runs);
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
