package org.chuangkou.base.outbox;

import static java.util.Objects.requireNonNull;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Json;
import org.chuangkou.fact.Fact;
import org.chuangkou.fact.NumberedFact;

/** Where features put the facts they cause, and where others read them in order. */
@Singleton
public class Outbox {
    private final OutboxRows rows;
    private final Clock clock;

    Outbox(OutboxRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Adds a fact to the transaction that is under way; without one it is a mistake of the caller. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Fact fact) {
        put(List.of(fact));
    }

    /** Adds facts in their order, as {@link #put(Fact)}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(List<? extends Fact> facts) {
        if (facts.isEmpty()) return;
        Instant now = clock.instant();
        rows.insert(facts.stream()
                .map(fact -> new OutboxRow(Ids.next(now), null, FactTypes.name(fact), Json.write(fact), now))
                .toList());
    }

    /** Facts numbered after {@code after}, in order, at most {@code size}. */
    @Transactional(readOnly = true)
    public List<NumberedFact> after(long after, int size) {
        return rows.after(after, size).stream()
                .map(row -> new NumberedFact(requireNonNull(row.sequence()), FactTypes.read(row.type(), row.body())))
                .toList();
    }

    /** The number of the newest numbered fact, 0 when there is none. */
    @Transactional(readOnly = true)
    public long last() {
        Long last = rows.last();
        return last == null ? 0 : last;
    }

    /** When the fact of this number was put here; the beginning of time when there is none. */
    @Transactional(readOnly = true)
    public Instant timeOf(long sequence) {
        return rows.timeOf(sequence).orElse(Instant.EPOCH);
    }
}
