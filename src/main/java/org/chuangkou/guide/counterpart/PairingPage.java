package org.chuangkou.guide.counterpart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.guide.document.ClauseDiff;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * Two guides side by side.
 *
 * @param saved whether the pairing is in use; else it is a proposal
 * @param left clauses of the item that no row has, by key
 * @param right the same of ours
 */
record PairingPage(
        String code,
        String name,
        String ours,
        String oursName,
        boolean saved,
        List<Row> rows,
        Map<String, String> left,
        Map<String, String> right,
        List<Fault> errors) {

    /**
     * A pair that is, or might be.
     *
     * @param why a {@link Proposals.Why}; null when somebody has paired them
     * @param gone whether one of the clauses is no longer there
     */
    record Row(Pair pair, boolean on, @Nullable String why, boolean gone, List<Part> parts) {}

    /** One field of both clauses; words that only one side has are marked there. */
    record Part(String field, List<WordDiff.Run> item, List<WordDiff.Run> ours) {}

    static List<Part> parts(@Nullable JsonNode item, @Nullable JsonNode ours) {
        Map<String, String> left = item == null ? Map.of() : ClauseDiff.texts(item);
        Map<String, String> right = ours == null ? Map.of() : ClauseDiff.texts(ours);
        Set<String> fields = new LinkedHashSet<>(left.keySet());
        fields.addAll(right.keySet());
        var parts = new ArrayList<Part>();
        for (String field : fields) {
            List<WordDiff.Run> runs = WordDiff.between(right.getOrDefault(field, ""), left.getOrDefault(field, ""));
            parts.add(new Part(field, without(runs, WordDiff.Change.GONE), without(runs, WordDiff.Change.NEW)));
        }
        return parts;
    }

    private static List<WordDiff.Run> without(List<WordDiff.Run> runs, WordDiff.Change change) {
        return runs.stream().filter(run -> run.change() != change).toList();
    }

    static Row row(Guide item, Guide ours, Pair pair, boolean on, @Nullable String why) {
        @Nullable JsonNode left = item.clauses().get(pair.clause());
        @Nullable JsonNode right = ours.clauses().get(pair.ours());
        return new Row(pair, on, why, left == null || right == null, parts(left, right));
    }
}
