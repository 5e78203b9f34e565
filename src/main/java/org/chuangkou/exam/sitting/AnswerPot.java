package org.chuangkou.exam.sitting;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;

/** Where answers wait for each other. */
@Singleton
class AnswerPot {
    private static final int BATCH = 256;

    private final Pot<Save, Saved> pot;

    AnswerPot(SavingTogether saving) {
        pot = new Pot<>("answers", BATCH, saving::save);
    }

    /** Completes once the answer is on disk, or with why it is not. */
    CompletableFuture<Saved> save(Save save) {
        return pot.put(save);
    }

    @PreDestroy
    void close() throws InterruptedException {
        pot.close();
    }
}
