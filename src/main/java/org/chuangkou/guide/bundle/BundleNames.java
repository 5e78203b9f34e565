package org.chuangkou.guide.bundle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chuangkou.search.match.LatinMatch;
import org.chuangkou.search.match.NameMatch;
import org.chuangkou.search.text.Asked;
import org.chuangkou.search.text.Letters;
import org.chuangkou.search.text.Readings;

/**
 * Finds bundles by their names and by what citizens say. A bundle stands above all items, so it is shown only when it is
 * surely meant: better none than a wrong one.
 */
final class BundleNames {
    private static final int SHORTEST = 2;
    private static final int SHORTEST_PINYIN = 3;
    /** Measured on the evaluation questions: below it questions for a single item begin to bring bundles along. */
    private static final double SURE = .55;
    private static final double SURE_PINYIN = .8;

    private final List<Named> bundles;
    private final Map<Long, Integer> holders;

    private BundleNames(List<Named> bundles, Map<Long, Integer> holders) {
        this.bundles = bundles;
        this.holders = holders;
    }

    private record Name(int[] letters, char[] syllables) {
        static Name of(String text) {
            int[] letters = Letters.fold(text);
            return new Name(letters, Readings.syllables(letters));
        }
    }

    private record Named(Bundle bundle, List<Name> names) {}

    private record Scored(Bundle bundle, double score) {}

    static BundleNames of(List<Bundle> bundles) {
        List<Named> named = bundles.stream()
                .map(bundle -> new Named(
                        bundle,
                        Stream.concat(Stream.of(bundle.name()), bundle.everydayNames().stream())
                                .map(Name::of)
                                .toList()))
                .toList();
        Map<Long, Integer> holders = new HashMap<>();
        for (Named one : named) pairs(one).forEach(pair -> holders.merge(pair, 1, Integer::sum));
        return new BundleNames(named, holders);
    }

    List<Bundle> find(Asked asked, int size) {
        boolean latin = !asked.latin().isEmpty();
        if (asked.whole().length < (latin ? SHORTEST_PINYIN : SHORTEST)) return List.of();
        NameMatch words = new NameMatch(asked, rarity(asked));
        LatinMatch sounds = new LatinMatch(asked.latin());
        return bundles.stream()
                .map(one -> new Scored(
                        one.bundle(),
                        one.names().stream()
                                .mapToDouble(name -> latin
                                        ? sounds.in(name.letters(), name.syllables()).score()
                                        : words.of(name.letters()))
                                .max()
                                .orElse(0)))
                .filter(scored -> scored.score() >= (latin ? SURE_PINYIN : SURE))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(size)
                .map(Scored::bundle)
                .toList();
    }

    /** A pair tells the more, the fewer bundles have it; one that none has tells that something else is meant. */
    private float[] rarity(Asked asked) {
        float[] rarity = new float[asked.grams().size()];
        for (int i = 0; i < rarity.length; i++) {
            Asked.Gram gram = asked.grams().get(i);
            int held = holders.getOrDefault(pair(gram.first(), gram.second()), 0);
            rarity[i] = (float) Math.log(1 + (bundles.size() + 1.0) / (held + 1));
        }
        return rarity;
    }

    private static Set<Long> pairs(Named named) {
        Set<Long> pairs = new HashSet<>();
        for (Name name : named.names())
            for (int i = 0; i < name.letters().length; i++) {
                pairs.add(pair(name.letters()[i], 0));
                if (i > 0) pairs.add(pair(name.letters()[i - 1], name.letters()[i]));
            }
        return pairs;
    }

    private static long pair(int first, int second) {
        return (long) first << 32 | second;
    }
}
