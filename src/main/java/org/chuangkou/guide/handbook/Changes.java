package org.chuangkou.guide.handbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chuangkou.guide.document.ClauseDiff;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.store.Version;

/**
 * How what belongs into a handbook now differs from what a paper copy holds.
 *
 * @param gone leaves to be taken out
 * @param same leaves that stay as they are
 */
record Changes(List<Added> added, List<Revised> revised, List<Leaf> gone, List<Leaf> same) {
    /** Not on the paper: from where the author has it. */
    private static final String SOURCES = "sources";

    Changes {
        added = List.copyOf(added);
        revised = List.copyOf(revised);
        gone = List.copyOf(gone);
        same = List.copyOf(same);
    }

    record Added(String chapter, Version now) {}

    /** @param clauses what changed, never empty */
    record Revised(String chapter, Leaf leaf, Version now, List<ClauseDiff> clauses) {}

    /** @param before the guide of a leaf as it was printed */
    static Changes between(List<Leaf> held, Selection wanted, Function<Leaf, Guide> before) {
        Map<String, Leaf> rest = new HashMap<>();
        held.forEach(leaf -> rest.put(leaf.item(), leaf));
        var added = new ArrayList<Added>();
        var revised = new ArrayList<Revised>();
        var same = new ArrayList<Leaf>();
        for (Chapter chapter : wanted.chapters())
            for (Version now : chapter.guides()) {
                Leaf leaf = rest.remove(now.guide().code());
                if (leaf == null) {
                    added.add(new Added(chapter.title(), now));
                    continue;
                }
                List<ClauseDiff> clauses =
                        leaf.version() == now.number() ? List.of() : clauses(before.apply(leaf), now.guide());
                if (clauses.isEmpty()) same.add(leaf);
                else revised.add(new Revised(chapter.title(), leaf, now, clauses));
            }
        return new Changes(
                added,
                revised,
                held.stream().filter(leaf -> rest.containsKey(leaf.item())).toList(),
                same);
    }

    boolean none() {
        return added.isEmpty() && revised.isEmpty() && gone.isEmpty();
    }

    /** Codes of the guides to be printed anew. */
    Set<String> printed() {
        var codes = new HashSet<String>();
        added.forEach(one -> codes.add(one.now().guide().code()));
        revised.forEach(one -> codes.add(one.leaf().item()));
        return codes;
    }

    /** What a copy holds once the new pages are in it, in its new order. */
    List<Leaf> held(String handbook, Selection wanted, List<Leaf> anew) {
        Map<String, Leaf> byItem = new HashMap<>();
        same.forEach(leaf -> byItem.put(leaf.item(), leaf));
        anew.forEach(leaf -> byItem.put(leaf.item(), leaf));
        var held = new ArrayList<Leaf>();
        for (Version version : wanted.guides()) {
            Leaf leaf = byItem.get(version.guide().code());
            if (leaf != null) held.add(leaf.in(handbook, held.size() + 1));
        }
        return held;
    }

    private static List<ClauseDiff> clauses(Guide before, Guide now) {
        return ClauseDiff.between(before.clauses(), now.clauses()).stream()
                .filter(diff -> !diff.clause().equals(SOURCES))
                .toList();
    }
}
