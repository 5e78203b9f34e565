package org.chuangkou.account.session;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.chuangkou.account.session.LastSeenRows.SeenRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When sessions were last seen, written some seconds later for all at once: a thousand people who begin an exam in one second are one
 * transaction then, and none of their requests waits for it.
 */
@Singleton
class LastSeen {
    private static final Logger LOG = LoggerFactory.getLogger(LastSeen.class);

    private final SessionSteps steps;
    private final Map<String, Instant> seen = new ConcurrentHashMap<>();

    LastSeen(SessionSteps steps) {
        this.steps = steps;
    }

    void note(String tokenHash, Instant at) {
        seen.put(tokenHash, at);
    }

    @Scheduled(fixedDelay = "3s", initialDelay = "3s")
    void write() {
        // In one order everywhere, so that two nodes never wait for each other.
        var now = new TreeMap<>(seen);
        if (now.isEmpty()) return;
        try {
            steps.seen(now.entrySet().stream()
                    .map(entry -> new SeenRow(entry.getKey(), entry.getValue()))
                    .toList());
            now.forEach(seen::remove);
        } catch (RuntimeException e) {
            LOG.warn("When sessions were last seen could not be written, next try in a moment: {}", e.toString());
        }
    }
}
