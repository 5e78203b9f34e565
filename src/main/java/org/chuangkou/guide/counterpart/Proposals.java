package org.chuangkou.guide.counterpart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.guide.document.Guide;

/**
 * Which clauses of two guides say the like. Sections that a guide has once go by their key; materials by key, then by
 * name; entries of lists by what they are called, never by their number.
 */
final class Proposals {
    /** Where one hall differs from the next by nature. */
    private static final Set<String> LOCAL = Set.of(
            "name",
            "everydayNames",
            "department",
            "body",
            "state",
            "themes",
            "siblings",
            "localNote",
            "sources",
            "more",
            "phones",
            "places",
            "appointment");

    private static final Set<String> NUMBERED = Set.of("basis", "conditions", "steps", "fees", "intermediary", "faqs");
    private static final double ALIKE = 0.45;

    private Proposals() {}

    enum Why {
        SAME_KEY,
        SAME_NAME,
        LIKE_NAME
    }

    record Proposal(Pair pair, Why why) {}

    /** In the order of the item's clauses; no clause is in two of them. */
    static List<Proposal> of(Guide item, Guide ours) {
        Map<String, JsonNode> left = clauses(item);
        Map<String, JsonNode> right = clauses(ours);
        var found = new LinkedHashMap<String, Proposal>();
        Set<String> taken = new HashSet<>();
        for (String clause : left.keySet()) {
            if (NUMBERED.contains(section(clause)) && !clause.equals("fees/none") || !right.containsKey(clause))
                continue;
            found.put(clause, new Proposal(new Pair(clause, clause), Why.SAME_KEY));
            taken.add(clause);
        }
        for (Candidate candidate : candidates(left, right, found.keySet(), taken)) {
            Pair pair = candidate.pair();
            if (found.containsKey(pair.clause()) || !taken.add(pair.ours())) continue;
            found.put(pair.clause(), new Proposal(pair, candidate.likeness() == 1 ? Why.SAME_NAME : Why.LIKE_NAME));
        }
        return left.keySet().stream().filter(found::containsKey).map(found::get).toList();
    }

    private record Candidate(Pair pair, double likeness) {}

    /** The most alike first. */
    private static List<Candidate> candidates(
            Map<String, JsonNode> left, Map<String, JsonNode> right, Set<String> doneLeft, Set<String> doneRight) {
        var candidates = new ArrayList<Candidate>();
        left.forEach((clause, content) -> right.forEach((other, theirs) -> {
            if (doneLeft.contains(clause) || doneRight.contains(other)) return;
            if (!section(clause).equals(section(other))) return;
            double likeness = Likeness.of(called(content), called(theirs));
            if (likeness >= ALIKE) candidates.add(new Candidate(new Pair(clause, other), likeness));
        }));
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        return candidates;
    }

    private static Map<String, JsonNode> clauses(Guide guide) {
        var clauses = new LinkedHashMap<>(guide.clauses());
        clauses.keySet().removeIf(clause -> LOCAL.contains(section(clause)));
        return clauses;
    }

    /** What an entry is called by: its name, question, title with clause, or all of it. */
    private static String called(JsonNode content) {
        if (!content.isObject()) return content.isTextual() ? content.asText() : "";
        for (String field : List.of("name", "question"))
            if (content.has(field)) return content.get(field).asText();
        return content.path("title").asText("") + content.path("clause").asText("");
    }

    static String section(String clause) {
        int slash = clause.indexOf('/');
        return slash < 0 ? clause : clause.substring(0, slash);
    }
}
