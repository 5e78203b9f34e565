package org.chuangkou.question.finding;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.fact.NumberedFact;
import org.chuangkou.fact.QuestionsChanged;
import org.chuangkou.question.store.Bank;
import org.chuangkou.search.Entry;
import org.chuangkou.search.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps this node's index of questions true: fed by the outbox, built anew from the database when absent or broken. */
@Singleton
public class QuestionIndexing {
    private static final Logger LOG = LoggerFactory.getLogger(QuestionIndexing.class);
    private static final int STEP = 200;
    /** Facts that concern no question are passed over; now and then the index notes how far. */
    private static final int NOTED = 5_000;

    private final QuestionIndex questions;
    private final Outbox outbox;
    private final Bank bank;
    private final ReentrantLock turn = new ReentrantLock();
    private long seen = SearchIndex.NO_CHECKPOINT;

    QuestionIndexing(QuestionIndex questions, Outbox outbox, Bank bank) {
        this.questions = questions;
        this.outbox = outbox;
        this.bank = bank;
    }

    @Scheduled(fixedDelay = "250ms", initialDelay = "300ms")
    void tick() {
        try {
            catchUp();
        } catch (RuntimeException e) {
            LOG.warn("The index of questions could not be brought up to date, next try in a moment: {}", e.toString());
        }
    }

    /** Brings the index up to the newest numbered fact before it returns. */
    public void catchUp() {
        SearchIndex index = questions.get();
        turn.lock();
        try {
            if (!index.health().ready()) rebuild(index);
            if (seen < index.checkpoint()) seen = index.checkpoint();
            while (step(index)) {}
        } finally {
            turn.unlock();
        }
    }

    private void rebuild(SearchIndex index) {
        long checkpoint = outbox.last();
        index.rebuild(all(), checkpoint, done -> LOG.info("Indexed {} of {} questions", done, bank.count()));
        seen = checkpoint;
    }

    private Stream<Entry> all() {
        return Stream.iterate(bank.ids("", STEP), ids -> !ids.isEmpty(), ids -> bank.ids(ids.getLast(), STEP))
                .flatMap(ids -> bank.all(ids).stream().map(Entries::of));
    }

    private boolean step(SearchIndex index) {
        List<NumberedFact> facts = outbox.after(seen, STEP);
        if (facts.isEmpty()) return false;
        long last = facts.getLast().sequence();
        Set<String> ids = new LinkedHashSet<>();
        for (NumberedFact numbered : facts)
            if (numbered.fact() instanceof QuestionsChanged changed) ids.addAll(changed.ids());
        if (!ids.isEmpty() || last - index.checkpoint() > NOTED) put(index, ids, last);
        seen = last;
        return facts.size() == STEP;
    }

    private void put(SearchIndex index, Set<String> ids, long checkpoint) {
        List<Entry> entries = bank.all(ids).stream().map(Entries::of).toList();
        var gone = new HashSet<>(ids);
        entries.forEach(entry -> gone.remove(entry.id()));
        index.update(entries, gone, checkpoint);
    }
}
