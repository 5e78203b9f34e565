package org.chuangkou.guide.counterpart;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chuangkou.guide.counterpart.ClausePairRows.ClausePairRow;
import org.chuangkou.guide.counterpart.CounterpartRows.CounterpartRow;

/** Tells which guide of ours a hall's item stands for, and which items stand for one of ours. */
@Singleton
public class Counterparts {
    private final CounterpartRows rows;
    private final ClausePairRows pairs;

    Counterparts(CounterpartRows rows, ClausePairRows pairs) {
        this.rows = rows;
        this.pairs = pairs;
    }

    /** @param code the item's own code, not an alias */
    @Transactional(readOnly = true)
    public Optional<Counterpart> of(String code) {
        return rows.find(code).map(row -> with(row, pairs.of(List.of(code))));
    }

    /** The hall's items that stand for this guide of ours, by code. */
    @Transactional(readOnly = true)
    public List<Counterpart> facing(String ours) {
        List<CounterpartRow> found = rows.ofOurs(ours);
        if (found.isEmpty()) return List.of();
        Map<String, List<ClausePairRow>> byCode = pairs
                .of(found.stream().map(CounterpartRow::code).toList())
                .stream()
                .collect(Collectors.groupingBy(ClausePairRow::code));
        return found.stream()
                .map(row -> with(row, byCode.getOrDefault(row.code(), List.of())))
                .toList();
    }

    private static Counterpart with(CounterpartRow row, List<ClausePairRow> pairs) {
        var clauses = new LinkedHashMap<String, String>();
        pairs.forEach(pair -> clauses.put(pair.clause(), pair.oursClause()));
        return new Counterpart(row.code(), row.ours(), clauses);
    }
}
