package org.chuangkou.guide.counterpart;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.guide.counterpart.ClausePairRows.ClausePairRow;
import org.chuangkou.guide.counterpart.CounterpartRows.CounterpartRow;
import org.chuangkou.guide.document.Guide;

/** Puts a hall's item beside a guide of ours, or takes it away from there. */
@Singleton
class Pairing {
    private final CounterpartRows rows;
    private final ClausePairRows pairRows;
    private final Audit audit;
    private final Clock clock;

    Pairing(CounterpartRows rows, ClausePairRows pairRows, Audit audit, Clock clock) {
        this.rows = rows;
        this.pairRows = pairRows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Instead of whatever there was. Refused when a clause is none of its guide's, or is paired twice. */
    @Atomic
    void pair(Guide item, Guide ours, List<Pair> pairs, Actor actor) {
        check(item, ours, pairs);
        pairRows.delete(item.code());
        rows.delete(item.code());
        rows.insert(new CounterpartRow(item.code(), ours.code(), actor.username(), clock.instant()));
        if (!pairs.isEmpty())
            pairRows.insert(pairs.stream()
                    .map(pair -> new ClausePairRow(item.code(), pair.clause(), pair.ours()))
                    .toList());
        audit.note(
                actor,
                "guide.paired",
                "guide:" + item.code(),
                Map.of("ours", ours.code(), "clauses", String.valueOf(pairs.size())));
    }

    @Atomic
    void unpair(String code, Actor actor) {
        pairRows.delete(code);
        if (rows.delete(code) > 0) audit.note(actor, "guide.unpaired", "guide:" + code);
    }

    private static void check(Guide item, Guide ours, List<Pair> pairs) {
        Set<String> left = item.clauses().keySet();
        Set<String> right = ours.clauses().keySet();
        Set<String> usedLeft = new HashSet<>();
        Set<String> usedRight = new HashSet<>();
        var faults = new ArrayList<Fault>();
        for (Pair pair : pairs) {
            if (!left.contains(pair.clause())) faults.add(Fault.field(pair.clause(), "counterpart.no-clause"));
            if (!right.contains(pair.ours())) faults.add(Fault.field(pair.ours(), "counterpart.no-clause"));
            if (!usedLeft.add(pair.clause())) faults.add(Fault.field(pair.clause(), "counterpart.twice"));
            if (!usedRight.add(pair.ours())) faults.add(Fault.field(pair.ours(), "counterpart.twice"));
        }
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
    }
}
