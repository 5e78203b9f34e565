package org.chuangkou.base.outbox;

import static java.util.stream.Collectors.toMap;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.outbox.OutboxRows.CheckpointRow;
import org.chuangkou.fact.NumberedFact;

/** One step of one consumer: its work and its checkpoint in one transaction. */
@Singleton
class Consuming {
    private static final int STEP = 500;

    private final Outbox outbox;
    private final OutboxRows rows;

    Consuming(Outbox outbox, OutboxRows rows) {
        this.outbox = outbox;
        this.rows = rows;
    }

    /** Whether there are facts, as far as can be seen without taking part, that this consumer has not seen. */
    @Transactional(readOnly = true)
    Predicate<Consumer> behind() {
        long last = outbox.last();
        Map<String, Long> done =
                rows.checkpoints().stream().collect(toMap(CheckpointRow::consumer, CheckpointRow::sequence));
        return consumer -> done.getOrDefault(consumer.name(), 0L) < last;
    }

    /** @return whether there may be more */
    @Atomic
    boolean step(Consumer consumer) {
        long done = rows.checkpoint(consumer.name()).orElseGet(() -> {
            rows.begin(consumer.name());
            return 0L;
        });
        List<NumberedFact> facts = outbox.after(done, STEP);
        if (facts.isEmpty()) return false;
        long last = facts.getLast().sequence();
        if (rows.advance(consumer.name(), done, last) == 0) return true;
        consumer.consume(facts);
        return facts.size() == STEP;
    }
}
