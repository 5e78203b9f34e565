package org.chuangkou.account.session;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.chuangkou.account.Proving;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Clears away every day what has expired: sessions, failures of sign-ins. */
@Singleton
@Requires(property = "chuangkou.background", notEquals = "false")
class Sweeping {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

    private final SessionSteps sessions;
    private final Proving proving;
    private final Clock clock;

    Sweeping(SessionSteps sessions, Proving proving, Clock clock) {
        this.sessions = sessions;
        this.proving = proving;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "24h", initialDelay = "10m")
    void sweep() {
        try {
            while (sessions.sweep(clock.instant()) > 0) {}
            while (proving.sweep() > 0) {}
        } catch (RuntimeException e) {
            LOG.warn("Expired sessions could not be cleared away, next try tomorrow: {}", e.toString());
        }
    }
}
