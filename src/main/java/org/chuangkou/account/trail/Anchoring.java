package org.chuangkou.account.trail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says the trail's last hash in the log once a day. Whoever could rewrite the whole database could chain it anew; a
 * hash that lies elsewhere gives them away.
 */
@Singleton
@Requires(property = "chuangkou.background", notEquals = "false")
class Anchoring {
    private static final Logger LOG = LoggerFactory.getLogger(Anchoring.class);

    private final TrailReading trail;

    Anchoring(TrailReading trail) {
        this.trail = trail;
    }

    @Scheduled(fixedDelay = "24h", initialDelay = "5m")
    void anchor() {
        try {
            Head head = trail.head();
            LOG.info("Audit trail: entry {}, hash {}", head.sequence(), head.hash());
        } catch (RuntimeException e) {
            LOG.warn("The audit trail's last hash could not be read: {}", e.toString());
        }
    }
}
