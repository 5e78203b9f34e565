package org.chuangkou.exam.sitting;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
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
            List<String> over = ending.over();
            if (!close(over) && over.size() > 1) over.forEach(attempt -> close(List.of(attempt)));
        } catch (RuntimeException e) {
            LOG.warn("Attempts could not be read, next try in a moment: {}", e.toString());
        }
    }

    /** One that cannot be closed does not keep the others open. @return whether all of these are closed */
    private boolean close(List<String> attempts) {
        try {
            ending.close(attempts);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Attempts {} could not be closed, next try in a moment: {}", attempts, e.toString());
            return false;
        }
    }
}
