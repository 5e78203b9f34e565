package org.chuangkou.base.outbox;

import jakarta.inject.Singleton;
import java.util.List;
import org.chuangkou.base.Atomic;
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
