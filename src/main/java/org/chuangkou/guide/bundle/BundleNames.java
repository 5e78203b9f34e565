package org.chuangkou.guide.bundle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.chuangkou.search.match.LatinMatch;
import org.chuangkou.search.text.Asked;
import org.chuangkou.search.text.Readings;

/**
 * Finds bundles by their names and by what citizens say, at every keystroke. A bundle stands above all items, so it is shown
 * only when it is surely meant: better none than a wrong one.
 */
final class BundleNames {
    private static final int SHORTEST = 2;
    private static final int SHORTEST_PINYIN = 3;
    /** Below it, sentences that are about a single item begin to bring bundles along. */
    private static final double SURE = .58;

    private static final double SURE_PINYIN = .8;
    private static final double OF_SINGLE = .35;
    private static final BitSet NONE = new BitSet();

    private final int bundles;
    private final List<Name> names = new ArrayList<>();
    /** Of each pair of letters the places in {@code names}. */
    private final Map<Long, BitSet> byPair = new HashMap<>();

    private final Map<Long, Integer> holders = new HashMap<>();

    private record Name(Bundle bundle, Saying saying, char[] syllables) {
        static Name of(Bundle bundle, String text) {
            Asked asked = Asked.of(text);
            return new Name(bundle, Saying.of(asked), Readings.syllables(asked.whole()));
        }
    }

    private record Scored(Bundle bundle, double score) {}

    BundleNames(List<Bundle> all) {
        bundles = all.size();
        for (Bundle bundle : all) {
            Set<Long> grams = new HashSet<>();
            var texts = new LinkedHashSet<>(bundle.everydayNames());
            texts.add(bundle.name());
            for (String text : texts) {
                Name name = Name.of(bundle, text);
                int place = names.size();
                names.add(name);
                for (long gram : name.saying().grams()) grams.add(gram);
                name.saying()
                        .pairs()
                        .forEach(pair ->
                                byPair.computeIfAbsent(pair, p -> new BitSet()).set(place));
            }
            grams.forEach(gram -> holders.merge(gram, 1, Integer::sum));
        }
    }

    /** Best first. */
    List<Bundle> find(String words, int size) {
        Asked asked = Asked.of(words);
        if (!asked.latin().isEmpty()) return asked.latin().length() < SHORTEST_PINYIN ? List.of() : read(asked, size);
        return asked.whole().length < SHORTEST ? List.of() : said(Saying.of(asked), size);
    }

    private List<Bundle> read(Asked asked, int size) {
        LatinMatch sounds = new LatinMatch(asked.latin());
        var all = new BitSet();
        all.set(0, names.size());
        return best(
                all, name -> sounds.in(name.saying().whole(), name.syllables()).score(), SURE_PINYIN, size);
    }

    private List<Bundle> said(Saying said, int size) {
        var near = new BitSet();
        said.pairs().forEach(pair -> near.or(byPair.getOrDefault(pair, NONE)));
        double weight = weight(said.grams(), said.grams());
        return best(near, name -> means(said, weight, name.saying()), SURE, size);
    }

    private double means(Saying said, double weight, Saying name) {
        double shared = weight(said.grams(), name.grams());
        double told = shared / weight;
        double ofName = shared / weight(name.grams(), name.grams());
        double alike = (.55 * ofName + .45 * told) * Math.min(1, 1.3 * ofName);
        return Math.max(alike, said.names(name, told));
    }

    private List<Bundle> best(BitSet places, ToDoubleFunction<Name> score, double sure, int size) {
        Map<String, Scored> best = new HashMap<>();
        places.stream().mapToObj(names::get).forEach(name -> {
            var scored = new Scored(name.bundle(), score.applyAsDouble(name));
            if (scored.score() >= sure)
                best.merge(name.bundle().slug(), scored, (one, other) -> one.score() < other.score() ? other : one);
        });
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(scored -> scored.bundle().slug()))
                .limit(size)
                .map(Scored::bundle)
                .toList();
    }

    /** What the common grams of both tell. */
    private double weight(long[] some, long[] others) {
        double weight = 0;
        for (int i = 0, j = 0; i < some.length && j < others.length; ) {
            if (some[i] == others[j]) weight += (Saying.single(some[i]) ? OF_SINGLE : 1) * rarity(some[i]);
            if (some[i] <= others[j]) i++;
            else j++;
        }
        return weight;
    }

    /** A gram tells the more, the fewer bundles have it; one that none has tells that something else is meant. */
    private double rarity(long gram) {
        return Math.log(1 + (bundles + 1.0) / (holders.getOrDefault(gram, 0) + 1));
    }
}
