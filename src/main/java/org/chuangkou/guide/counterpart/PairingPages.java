package org.chuangkou.guide.counterpart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.guide.counterpart.PairingPage.Row;
import org.chuangkou.guide.document.ClauseDiff;
import org.chuangkou.guide.document.Guide;
import org.jspecify.annotations.Nullable;

/** Lays two guides side by side. */
final class PairingPages {
    private static final int SHORT = 40;

    private PairingPages() {}

    /** What holds, ticked; then what might, ticked as well when nothing holds yet. */
    static PairingPage begun(Guide item, Guide ours, Optional<Counterpart> saved) {
        Map<String, String> holds = saved.map(Counterpart::clauses).orElse(Map.of());
        Set<String> used = new HashSet<>(holds.values());
        var rows = new ArrayList<Row>();
        holds.forEach((clause, other) -> rows.add(PairingPage.row(item, ours, new Pair(clause, other), true, null)));
        for (Proposals.Proposal proposal : Proposals.of(item, ours)) {
            Pair pair = proposal.pair();
            if (holds.containsKey(pair.clause()) || used.contains(pair.ours())) continue;
            rows.add(PairingPage.row(
                    item, ours, pair, saved.isEmpty(), proposal.why().name()));
        }
        return page(item, ours, saved.isPresent(), rows, List.of());
    }

    /** The same page with what was ticked on it. */
    static PairingPage again(Guide item, Guide ours, Ticked ticked, List<Fault> faults) {
        Map<Pair, Proposals.Proposal> proposed = Proposals.of(item, ours).stream()
                .collect(Collectors.toMap(Proposals.Proposal::pair, Function.identity()));
        List<Row> rows = ticked.all().stream()
                .map(pair -> {
                    Proposals.@Nullable Proposal proposal = proposed.get(pair);
                    String why = proposal == null ? null : proposal.why().name();
                    return PairingPage.row(item, ours, pair, ticked.on().contains(pair), why);
                })
                .toList();
        return page(item, ours, false, rows, faults);
    }

    private static PairingPage page(Guide item, Guide ours, boolean saved, List<Row> rows, List<Fault> faults) {
        Set<String> left =
                rows.stream().filter(Row::on).map(r -> r.pair().clause()).collect(Collectors.toSet());
        Set<String> right =
                rows.stream().filter(Row::on).map(r -> r.pair().ours()).collect(Collectors.toSet());
        return new PairingPage(
                item.code(),
                item.name(),
                ours.code(),
                ours.name(),
                saved,
                rows,
                rest(item, left),
                rest(ours, right),
                faults);
    }

    /** Clauses that are not paired, each with its first words. */
    private static Map<String, String> rest(Guide guide, Set<String> paired) {
        var rest = new LinkedHashMap<String, String>();
        guide.clauses().forEach((clause, content) -> {
            if (!paired.contains(clause)) rest.put(clause, begin(content));
        });
        return rest;
    }

    private static String begin(JsonNode content) {
        String text = String.join(" ", ClauseDiff.texts(content).values());
        return text.codePointCount(0, text.length()) <= SHORT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
    }
}
