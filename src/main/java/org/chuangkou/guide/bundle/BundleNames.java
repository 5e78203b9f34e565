package org.chuangkou.guide.bundle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chuangkou.search.match.LatinMatch;
import org.chuangkou.search.text.Asked;

/**
 * Finds bundles by their names and by what citizens say. A bundle stands above all items, so it is shown only when it is
 * surely meant: better none than a wrong one.
 */
final class BundleNames {
    private static final int SHORTEST = 2;
    private static final int SHORTEST_PINYIN = 3;
    /** Below it, sentences that are about a single item begin to bring bundles along. */
    private static final double SURE = .58;

    private static final double SURE_PINYIN = .8;

    private final List<Named> bundles;
    private final Map<Long, Integer> holders = new HashMap<>();

    private record Named(Bundle bundle, List<Saying> names) {}

    private record Scored(Bundle bundle, double score) {}

    BundleNames(List<Bundle> bundles) {
        this.bundles = bundles.stream()
                .map(bundle -> new Named(
                        bundle,
                        Stream.concat(Stream.of(bundle.name()), bundle.everydayNames().stream())
                                .map(name -> Saying.of(Asked.of(name)))
                                .toList()))
                .toList();
        for (Named one : this.bundles) {
            Set<Long> grams = new HashSet<>();
            one.names().forEach(name -> grams.addAll(name.grams()));
            grams.forEach(gram -> holders.merge(gram, 1, Integer::sum));
        }
    }

    /** Best first. */
    List<Bundle> find(String words, int size) {
        Asked asked = Asked.of(words);
        boolean latin = !asked.latin().isEmpty();
        if (asked.whole().length < (latin ? SHORTEST_PINYIN : SHORTEST)) return List.of();
        Saying said = Saying.of(asked);
        LatinMatch sounds = new LatinMatch(asked.latin());
        return bundles.stream()
                .map(one -> new Scored(
                        one.bundle(),
                        one.names().stream()
                                .mapToDouble(name -> latin
                                        ? sounds.in(name.whole(), name.syllables())
                                                .score()
                                        : said.means(name, this::rarity))
                                .max()
                                .orElse(0)))
                .filter(scored -> scored.score() >= (latin ? SURE_PINYIN : SURE))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(size)
                .map(Scored::bundle)
                .toList();
    }

    /** A gram tells the more, the fewer bundles have it; one that none has tells that something else is meant. */
    private double rarity(long gram) {
        return Math.log(1 + (bundles.size() + 1.0) / (holders.getOrDefault(gram, 0) + 1));
    }
}
