package org.chuangkou.base.outbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.lease.Leases;
import org.chuangkou.base.lease.Node;

/**
 * Numbers committed facts, on one node at a time. Auto-increment ids would not do: a row with a lower id can commit
 * after a reader has passed it. The lease row stays locked while numbers are given, so two nodes never give the same.
 */
@Singleton
class Sequencer {
    private static final String LEASE = "outbox";
    private static final Duration TERM = Duration.ofSeconds(10);

    private final OutboxRows rows;
    private final Leases leases;
    private final Node node;
    private final Clock clock;

    Sequencer(OutboxRows rows, Leases leases, Node node, Clock clock) {
        this.rows = rows;
        this.leases = leases;
        this.node = node;
        this.clock = clock;
    }

    /** @return how many facts got their number; 0 also when another node holds the lease */
    @Atomic
    int number() {
        List<String> ids = rows.unnumbered();
        if (ids.isEmpty()) return 0;
        Instant now = clock.instant();
        if (leases.take(LEASE, node.id(), now, now.plus(TERM)) == 0) return 0;
        Long last = rows.last();
        long sequence = last == null ? 0 : last;
        for (String id : rows.unnumbered()) rows.number(id, ++sequence);
        return ids.size();
    }
}
