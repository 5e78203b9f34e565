package org.chuangkou.search.everyday;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.search.meaning.Vector;
import org.chuangkou.search.meaning.Wide;
import org.chuangkou.search.text.Acts;
import org.chuangkou.search.text.Asked;
import org.chuangkou.search.text.Letters;
import org.chuangkou.search.text.Trie;
import org.jspecify.annotations.Nullable;

/** The dictionary put to a question: phrases that stand in it; and, once their meanings are known, phrases that say nearly the same. */
public final class Everyday {

    /** What a term weighs by its place among those of its phrase. */
    private static final double[] BY_PLACE = {1, .93, .87, .82};

    private final List<Dictionary.Line> lines = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<Integer> lineOf = new ArrayList<>();
    private final Trie phrases = new Trie();
    private final Trie acts = new Trie();
    private volatile Map<String, Wide> vectors = Map.of();
    private volatile @Nullable NearPhrases nearPhrases;

    public Everyday(Dictionary dictionary) {
        for (Dictionary.Line line : dictionary.entries()) {
            for (String phrase : line.said()) {
                int[] letters = Letters.fold(phrase);
                if (letters.length > 1) {
                    phrases.add(letters, said.size());
                    said.add(phrase);
                    lineOf.add(lines.size());
                }
            }
            lines.add(line);
        }
        for (Dictionary.Line line : dictionary.acts()) {
            int bits = Acts.NONE;
            for (String term : line.means()) {
                bits |= Acts.in(Letters.fold(term));
            }
            if (bits != Acts.NONE) {
                for (String phrase : line.said()) {
                    acts.add(Letters.fold(phrase), bits);
                }
            }
        }
    }

    /** The acts that a question names, in the trade's words or in people's. */
    public int acts(Asked asked) {
        int[] letters = asked.whole();
        int found = asked.acts();
        for (int i = 0; i < letters.length; i++) {
            long phrase = acts.longest(letters, i);
            if (phrase != Trie.NONE) {
                found |= Trie.value(phrase);
            }
        }
        return found;
    }

    /** From now on phrases are found by meaning, too. @param known the vectors of phrases and terms */
    public void learn(Map<String, Vector> known) {
        Map<String, Wide> terms = new HashMap<>();
        for (Dictionary.Line line : lines) {
            for (String term : line.means()) {
                Vector vector = known.get(term);
                if (vector != null) {
                    terms.put(term, Wide.of(vector));
                }
            }
        }
        vectors = terms;
        nearPhrases =
                new NearPhrases(said.stream().<@Nullable Vector>map(known::get).toList());
    }

    /** What a term means, null when nobody has computed it yet. */
    public @Nullable Wide wide(String term) {
        return vectors.get(term);
    }

    /** The terms that may be meant, likeliest first, each once. @param meaning of the question, if it is known */
    public List<Meant> in(Asked asked, @Nullable Vector meaning) {
        Map<String, Meant> found = new LinkedHashMap<>();
        Map<Integer, Double> standing = new HashMap<>();
        standing(asked.whole(), standing);
        standing(asked.content(), standing);
        standing.forEach((phrase, weight) -> take(found, phrase, weight));
        if (meaning != null) {
            near(meaning).forEach((phrase, weight) -> take(found, phrase, weight));
        }
        return found.values().stream()
                .sorted(Comparator.comparingDouble(Meant::weight).reversed())
                .toList();
    }

    private void take(Map<String, Meant> found, int phrase, double weight) {
        List<String> terms = lines.get(lineOf.get(phrase)).means();
        for (int i = 0; i < terms.size(); i++) {
            Meant meant =
                    new Meant(said.get(phrase), terms.get(i), weight * BY_PLACE[Math.min(i, BY_PLACE.length - 1)]);
            found.merge(meant.term(), meant, (known, more) -> known.weight() >= more.weight() ? known : more);
        }
    }

    /** Phrases that stand in the letters, the longer of two that overlap; a long one tells more than a short one. */
    private void standing(int[] letters, Map<Integer, Double> found) {
        for (int i = 0; i < letters.length; ) {
            long phrase = phrases.longest(letters, i);
            if (phrase == Trie.NONE) {
                i++;
            } else {
                int length = Trie.length(phrase);
                double share = (double) length / letters.length;
                double weight =
                        length == letters.length ? 1 : Math.min(.95, .55 + .08 * Math.min(length, 4) + .2 * share);
                found.merge(Trie.value(phrase), weight, Math::max);
                i += length;
            }
        }
    }

    private Map<Integer, Double> near(Vector meaning) {
        NearPhrases known = nearPhrases;
        return known == null ? Map.of() : known.to(meaning);
    }
}
