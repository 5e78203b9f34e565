package org.chuangkou.exam.sitting.presence;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chuangkou.base.Batches;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.exam.sitting.presence.PresenceRows.PresenceRow;

/**
 * Who is at the paper. What comes is kept in the memory of the node to which it came, so that noting it costs a save nothing;
 * every few seconds what has changed is written down in one batch, and the boards of all nodes read that.
 */
@Singleton
public class Presences {
    private record Key(String exam, String candidate) {}

    private final PresenceRows rows;
    private final Exams exams;
    private final Clock clock;
    private final Map<Key, Trace> traces = new ConcurrentHashMap<>();
    private final Cache<String, Boolean> watched = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    Presences(PresenceRows rows, Exams exams, Clock clock) {
        this.rows = rows;
        this.exams = exams;
        this.clock = clock;
    }

    public void seen(String exam, String candidate, String address, String device) {
        trace(exam, candidate).seen(clock.instant(), address, device);
    }

    public void saved(String exam, String candidate, String address, String device) {
        Trace trace = trace(exam, candidate);
        trace.seen(clock.instant(), address, device);
        trace.saved(clock.instant());
    }

    /** @param times how often the page was left since this was last said */
    public void left(String exam, String candidate, int times, boolean away) {
        trace(exam, candidate).left(times, away);
    }

    /** Somebody came with another device than the one that began. */
    public void refused(String exam, String candidate) {
        trace(exam, candidate).refused();
    }

    /** By candidate, as it was written down last. */
    @Transactional(readOnly = true)
    public Map<String, Presence> of(String exam) {
        return rows.of(exam).stream().collect(toMap(PresenceRow::candidate, PresenceRow::presence));
    }

    /** Writes down what has changed. */
    public void write() {
        Instant now = clock.instant();
        var changed = new ArrayList<PresenceRow>();
        traces.forEach((key, trace) -> {
            PresenceRow row = trace.take(now);
            if (row != null && watched(key.exam())) changed.add(row);
        });
        for (var some : Batches.of(changed)) add(some);
        traces.values().removeIf(trace -> trace.forgotten(now));
    }

    @Transactional
    void add(List<PresenceRow> some) {
        try {
            rows.add(some);
        } catch (RuntimeException e) {
            some.forEach(row -> trace(row.exam(), row.candidate()).giveBack(row));
            throw e;
        }
    }

    private Trace trace(String exam, String candidate) {
        return traces.computeIfAbsent(new Key(exam, candidate), key -> new Trace(exam, candidate, clock.instant()));
    }

    /** Nobody invigilates what stands open to everybody. */
    private boolean watched(String exam) {
        return watched.get(
                exam, id -> exams.find(id).filter(found -> !found.standing()).isPresent());
    }
}
