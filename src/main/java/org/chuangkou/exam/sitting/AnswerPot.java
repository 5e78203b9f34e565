package org.chuangkou.exam.sitting;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where answers wait a moment for each other: what has arrived while the disk was busy is committed together next. Nobody is
 * told that an answer is kept before its transaction has been committed.
 */
@Singleton
class AnswerPot {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerPot.class);
    /** While one batch is being committed another gathers; more would only split the batches. */
    private static final int COMMITTERS = 2;

    private static final int BATCH = 256;
    /** Some seconds of the heaviest load; beyond it waiting longer helps nobody. */
    private static final int MOST = 20_000;

    private record Waiting(Save save, CompletableFuture<Saved> told) {}

    private final SavingTogether saving;
    private final LinkedBlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>(MOST);
    private final List<Thread> committers = new ArrayList<>();
    private volatile boolean closing;

    AnswerPot(SavingTogether saving) {
        this.saving = saving;
        for (int i = 1; i <= COMMITTERS; i++)
            committers.add(Thread.ofPlatform().name("answers-" + i).daemon().start(this::work));
    }

    /** Completes once the answer is on disk, or with why it is not. */
    CompletableFuture<Saved> save(Save save) {
        var one = new Waiting(save, new CompletableFuture<>());
        if (closing || !waiting.offer(one))
            throw new Refusal(Refusal.Kind.TOO_MANY, Message.of("attempt.too-many"), List.of());
        return one.told();
    }

    private void work() {
        var batch = new ArrayList<Waiting>(BATCH);
        while (!closing || !waiting.isEmpty()) {
            try {
                Waiting first = waiting.poll(200, TimeUnit.MILLISECONDS);
                if (first == null) continue;
                batch.add(first);
                waiting.drainTo(batch, BATCH - 1);
                commit(batch);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } finally {
                batch.clear();
            }
        }
    }

    private void commit(List<Waiting> batch) {
        try {
            List<Saved> saved = saving.save(batch.stream().map(Waiting::save).toList());
            for (int i = 0; i < batch.size(); i++) batch.get(i).told().complete(saved.get(i));
        } catch (RuntimeException e) {
            if (batch.size() == 1) {
                batch.getFirst().told().completeExceptionally(e);
                return;
            }
            LOG.warn("{} answers could not be committed together, now one by one: {}", batch.size(), e.toString());
            batch.forEach(one -> commit(List.of(one)));
        }
    }

    /** What has been taken in is finished. */
    @PreDestroy
    void close() throws InterruptedException {
        closing = true;
        for (Thread committer : committers) committer.join(TimeUnit.SECONDS.toMillis(20));
    }
}
