package org.chuangkou.exam.sitting;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes attempts whose time is over, though nobody hands them in. */
@Singleton
@Requires(property = "chuangkou.background", notEquals = "false")
class Sweeping {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

    private final Ending ending;

    Sweeping(Ending ending) {
        this.ending = ending;
    }

    @Scheduled(fixedDelay = "5s", initialDelay = "5s")
    void tick() {
        try {
            ending.over().forEach(this::close);
        } catch (RuntimeException e) {
            LOG.warn("Attempts could not be read, next try in a moment: {}", e.toString());
        }
    }

    /** One that cannot be closed does not keep the others open. */
    private void close(String attempt) {
        try {
            ending.settled(attempt);
        } catch (RuntimeException e) {
            LOG.warn("Attempt {} could not be closed, next try in a moment: {}", attempt, e.toString());
        }
    }
}
