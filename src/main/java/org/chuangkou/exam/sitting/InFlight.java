package org.chuangkou.exam.sitting;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers on their way to the disk at this node, by attempt: whoever looks at an attempt whose time has just ended waits for
 * them, so that what came in time is kept and not overtaken by the closing.
 */
@Singleton
class InFlight {
    private final Map<String, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();

    /** Remembers the save until it has come to its end. */
    void add(String attempt, CompletableFuture<?> save) {
        CompletableFuture<?> all = underWay.merge(attempt, save, CompletableFuture::allOf);
        all.whenComplete((done, failed) -> underWay.remove(attempt, all));
    }

    /** Returns when nothing that came before is under way any more. */
    void await(String attempt) {
        CompletableFuture<?> all = underWay.get(attempt);
        if (all != null) all.exceptionally(failed -> null).join();
    }
}
