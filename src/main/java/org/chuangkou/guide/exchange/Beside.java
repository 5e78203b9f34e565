package org.chuangkou.guide.exchange;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A thread beside the caller's that does one piece of work at a time, in order. What one throws, the next call throws. */
final class Beside implements AutoCloseable {
    private static final CompletableFuture<Void> NOTHING = CompletableFuture.completedFuture(null);
    private CompletableFuture<Void> last = NOTHING;

    /** Begins with this when all before it is done; returns at once then. */
    void run(Runnable work) {
        finish();
        last = CompletableFuture.runAsync(work, Thread::startVirtualThread);
    }

    /** Returns when all is done. */
    @Override
    public void close() {
        finish();
    }

    /** What was thrown is thrown once. */
    private void finish() {
        CompletableFuture<Void> piece = last;
        last = NOTHING;
        try {
            piece.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
