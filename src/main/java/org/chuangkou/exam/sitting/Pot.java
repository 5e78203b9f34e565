package org.chuangkou.exam.sitting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where requests wait a moment for each other: what has arrived while the disk was busy is done together next, in one
 * transaction. Nobody is told anything before that has been committed.
 */
final class Pot<I, O> {
    private static final Logger LOG = LoggerFactory.getLogger(Pot.class);
    /** While one batch is being committed another gathers; more would only split the batches. */
    private static final int COMMITTERS = 2;
    /** Some seconds of the heaviest load; beyond it waiting longer helps nobody. */
    private static final int MOST = 20_000;

    private record Waiting<I, O>(I asked, CompletableFuture<O> told) {}

    private final Function<List<I>, List<O>> together;
    private final int batch;
    private final LinkedBlockingQueue<Waiting<I, O>> waiting = new LinkedBlockingQueue<>(MOST);
    private final List<Thread> committers = new ArrayList<>();
    private volatile boolean closing;

    /** @param together the transaction: an answer for each that was asked, in their order; when it fails each is tried alone */
    Pot(String name, int batch, Function<List<I>, List<O>> together) {
        this.together = together;
        this.batch = batch;
        for (int i = 1; i <= COMMITTERS; i++)
            committers.add(Thread.ofPlatform().name(name + "-" + i).daemon().start(this::work));
    }

    /** Completes once it is on disk, or with why it is not. */
    CompletableFuture<O> put(I one) {
        var asked = new Waiting<I, O>(one, new CompletableFuture<>());
        if (closing || !waiting.offer(asked))
            throw new Refusal(Refusal.Kind.TOO_MANY, Message.of("attempt.too-many"), List.of());
        return asked.told();
    }

    /** Returns once it is on disk. @throws RuntimeException why it is not */
    O ask(I one) {
        try {
            return put(one).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : e;
        }
    }

    private void work() {
        var gathered = new ArrayList<Waiting<I, O>>(batch);
        while (!closing || !waiting.isEmpty()) {
            try {
                Waiting<I, O> first = waiting.poll(200, TimeUnit.MILLISECONDS);
                if (first == null) continue;
                gathered.add(first);
                waiting.drainTo(gathered, batch - 1);
                commit(gathered);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } finally {
                gathered.clear();
            }
        }
    }

    private void commit(List<Waiting<I, O>> some) {
        try {
            List<O> done = together.apply(some.stream().map(Waiting::asked).toList());
            for (int i = 0; i < some.size(); i++) some.get(i).told().complete(done.get(i));
        } catch (RuntimeException e) {
            if (some.size() == 1) {
                some.getFirst().told().completeExceptionally(e);
                return;
            }
            LOG.warn("{} could not be done together, now one by one: {}", some.size(), e.toString());
            some.forEach(one -> commit(List.of(one)));
        }
    }

    /** What has been taken in is finished. */
    void close() throws InterruptedException {
        closing = true;
        for (Thread committer : committers) committer.join(TimeUnit.SECONDS.toMillis(20));
    }
}
