package org.chuangkou.question.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.chuangkou.question.Item;
import org.chuangkou.search.text.Grams;

/**
 * Finds among many questions those that are nearly the same as one, without comparing each with each: two that share so many
 * runs of letters must share one of the rarest few of either (prefix filtering), so only those are indexed.
 */
public final class NearTwins {
    private record Known(String id, Grams grams) {}

    private final List<Known> known = new ArrayList<>();
    private final Map<Long, Integer> counts = new HashMap<>();
    private final Map<Long, List<Integer>> byRareGram = new HashMap<>();

    /** How alike another question is, from {@link Likeness#NEAR} to 1. */
    public record Twin(String id, double likeness) {}

    /** @param all the questions to search among; their order does not matter */
    public NearTwins(List<Item> all) {
        for (Item item : all) {
            var one = new Known(item.id(), Likeness.of(item.question()));
            known.add(one);
            for (long gram : one.grams().all()) counts.merge(gram, 1, Integer::sum);
        }
        for (int i = 0; i < known.size(); i++)
            for (long gram : rare(known.get(i).grams()))
                byRareGram.computeIfAbsent(gram, g -> new ArrayList<>()).add(i);
    }

    /** The most alike first, the question itself left out. */
    public List<Twin> of(Item item) {
        Grams mine = Likeness.of(item.question());
        var looked = new HashSet<Integer>();
        var twins = new ArrayList<Twin>();
        for (long gram : rare(mine))
            for (int at : byRareGram.getOrDefault(gram, List.of())) {
                Known other = known.get(at);
                if (!looked.add(at) || other.id().equals(item.id())) continue;
                double likeness = mine.likeness(other.grams());
                if (likeness >= Likeness.NEAR) twins.add(new Twin(other.id(), likeness));
            }
        twins.sort(Comparator.comparing(Twin::likeness).reversed().thenComparing(Twin::id));
        return twins;
    }

    /** As many of the rarest as cannot all be missing in a twin. */
    private List<Long> rare(Grams grams) {
        var all = new ArrayList<Long>();
        for (long gram : grams.all()) all.add(gram);
        all.sort(Comparator.comparing((Long gram) -> counts.getOrDefault(gram, 0))
                .thenComparing(gram -> gram));
        return all.subList(0, all.size() - (int) Math.ceil(Likeness.NEAR * all.size()) + (all.isEmpty() ? 0 : 1));
    }
}
