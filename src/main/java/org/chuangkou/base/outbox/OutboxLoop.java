package org.chuangkou.base.outbox;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps facts moving: numbers them, then lets every consumer catch up. */
@Singleton
@Requires(property = "chuangkou.background", notEquals = "false")
public class OutboxLoop {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxLoop.class);

    private final Sequencer sequencer;
    private final Consuming consuming;
    private final List<Consumer> consumers;
    private final ReentrantLock turn = new ReentrantLock();

    OutboxLoop(Sequencer sequencer, Consuming consuming, List<Consumer> consumers) {
        this.sequencer = sequencer;
        this.consuming = consuming;
        this.consumers = consumers;
    }

    @Scheduled(fixedDelay = "250ms", initialDelay = "250ms")
    void tick() {
        try {
            catchUp();
        } catch (RuntimeException e) {
            LOG.warn("The outbox could not be read, next try in a moment: {}", e.toString());
        }
    }

    /** Numbers what is committed and lets this node's share of consumers see it, before it returns. */
    public void catchUp() {
        turn.lock();
        try {
            while (sequencer.number() > 0) {}
            consumers.stream().filter(consuming.behind()).forEach(consumer -> {
                while (consuming.step(consumer)) {}
            });
        } finally {
            turn.unlock();
        }
    }
}
