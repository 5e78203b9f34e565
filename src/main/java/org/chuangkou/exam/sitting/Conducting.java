package org.chuangkou.exam.sitting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.chuangkou.base.Batches;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.sitting.AttemptRows.AttemptRow;
import org.chuangkou.fact.AttemptVoided;

/**
 * What an invigilator does to attempts. Each method joins the transaction under way, in which {@link #hold} came first: nobody
 * answers, hands in or closes meanwhile.
 */
@Singleton
public class Conducting {
    private final AttemptRows attempts;
    private final Outbox outbox;

    Conducting(AttemptRows attempts, Outbox outbox) {
        this.attempts = attempts;
        this.outbox = outbox;
    }

    /** The last attempt of each of these candidates, of those who have one. */
    @Transactional
    public Map<String, Attempt> hold(String exam, Collection<String> candidates) {
        var all = new ArrayList<>(candidates);
        var ids = new ArrayList<String>();
        for (var some : Batches.of(all)) ids.addAll(attempts.ids(exam, some));
        ids.sort(null);
        var last = new HashMap<String, Attempt>();
        for (var some : Batches.of(ids))
            for (AttemptRow row : attempts.holdAll(some))
                last.merge(row.candidate(), row.attempt(), (a, b) -> a.paper() > b.paper() ? a : b);
        return last;
    }

    /** More time for attempts that run. */
    @Transactional
    public void extend(Collection<Attempt> running, Duration more) {
        time(running, attempt -> attempt.timed(attempt.endsAt().plus(more), attempt.pausedAt()));
    }

    /** Stops the clock of attempts that run. */
    @Transactional
    public void pause(Collection<Attempt> running, Instant now) {
        time(running, attempt -> attempt.timed(attempt.endsAt(), now));
    }

    /** The clock goes on; the time for which it stood still is given. */
    @Transactional
    public void resume(Collection<Attempt> paused, Instant now) {
        time(paused, attempt -> {
            Instant since = attempt.pausedAt() == null ? now : attempt.pausedAt();
            return attempt.timed(attempt.endsAt().plus(Duration.between(since, now)), null);
        });
    }

    /**
     * Their time is up now: nothing that comes later is taken in, and they are closed as all others are, by whoever looks first.
     * So five hundred that end at once are not marked in one transaction.
     */
    @Transactional
    public void end(Collection<Attempt> running, Instant now) {
        time(running, attempt -> attempt.timed(now, null));
    }

    /** It does not count, whatever it was worth. One that runs ends; there are no marks of it. */
    @Transactional
    public void annul(Exam exam, Attempt attempt, Instant now) {
        Instant endedAt = attempt.endedAt() == null ? now : attempt.endedAt();
        attempts.end(List.of(AttemptRow.of(attempt.as(AttemptState.VOID, endedAt))));
        outbox.put(new AttemptVoided(attempt.id(), exam.id(), attempt.candidate(), exam.level(), now));
    }

    private void time(Collection<Attempt> moved, UnaryOperator<Attempt> change) {
        List<AttemptRow> rows = moved.stream().map(change).map(AttemptRow::of).toList();
        for (var some : Batches.of(rows)) attempts.time(some);
    }
}
