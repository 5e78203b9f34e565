package org.chuangkou.exam.sitting.presence;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down every few seconds who is at the paper. */
@Singleton
@Requires(property = "chuangkou.background", notEquals = "false")
class WritingPresence {
    private static final Logger LOG = LoggerFactory.getLogger(WritingPresence.class);

    private final Presences presences;

    WritingPresence(Presences presences) {
        this.presences = presences;
    }

    @Scheduled(fixedDelay = "5s", initialDelay = "5s")
    void tick() {
        try {
            presences.write();
        } catch (RuntimeException e) {
            LOG.warn("Who is at the paper could not be written down, next try in a moment: {}", e.toString());
        }
    }
}
