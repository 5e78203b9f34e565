package org.chuangkou.exam.blueprint;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chuangkou.question.store.Usable;

/**
 * What a cell asks of its questions beyond domain and type.
 *
 * @param level whose questions, empty for the blueprint's own
 * @param items codes of guides and laws: only questions that cite one of them; empty for all
 * @param without codes none of which a question may cite
 */
public record Narrowing(Optional<Integer> level, Optional<Band> difficulty, Set<String> items, Set<String> without) {
    public static final Narrowing NONE = new Narrowing(Optional.empty(), Optional.empty(), Set.of(), Set.of());

    public Narrowing {
        items = codes(items);
        without = codes(without);
    }

    /** The expected share of right answers, 0 to 1, both ends included. */
    public record Band(BigDecimal from, BigDecimal to) {
        public Band {
            from = from.stripTrailingZeros();
            to = to.stripTrailingZeros();
            if (from.compareTo(to) > 0) throw new IllegalArgumentException("from " + from + " to " + to);
        }

        boolean holds(BigDecimal difficulty) {
            return difficulty.compareTo(from) >= 0 && difficulty.compareTo(to) <= 0;
        }
    }

    /** Whether the question is none that is narrowed out; a level is the blueprint's to judge. */
    boolean takes(Usable question) {
        BigDecimal known = question.difficulty();
        return difficulty.map(band -> known != null && band.holds(known)).orElse(true)
                && (items.isEmpty() || question.items().stream().anyMatch(items::contains))
                && question.items().stream().noneMatch(without::contains);
    }

    /** Codes are the same whatever the case of their letters. */
    private static Set<String> codes(Collection<String> codes) {
        var sorted = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        sorted.addAll(codes);
        return Collections.unmodifiableSet(sorted);
    }
}
