package org.chuangkou.course.store;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Json;
import org.chuangkou.course.store.ProgressRows.ProgressRow;
import org.jspecify.annotations.Nullable;

/** Keeps how far a learner is. Nothing that was reached is lost by a later, smaller report. */
@Singleton
public class KeepingProgress {
    /** Who reports nothing for longer is elsewhere: no more of it counts. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    private final ProgressRows rows;
    private final Clock clock;

    KeepingProgress(ProgressRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** All of somebody's lessons that they have begun. */
    @Transactional(readOnly = true)
    public List<Progress> of(String username) {
        return rows.of(username).stream().map(KeepingProgress::progress).toList();
    }

    @Transactional(readOnly = true)
    public Progress of(String username, String course, String lesson) {
        return rows.find(username, course, lesson)
                .map(KeepingProgress::progress)
                .orElseGet(() -> Progress.none(course, lesson));
    }

    /**
     * @param read percent of the text seen
     * @param passed questions answered rightly now
     * @param needed questions that have to be answered rightly for the lesson to be done
     */
    @Atomic
    public Progress keep(String username, StoredLesson lesson, int read, Set<String> passed, Set<String> needed) {
        Instant now = clock.instant();
        Optional<ProgressRow> known = rows.lock(username, lesson.course(), lesson.slug());
        Set<String> all = new TreeSet<>(passed);
        known.ifPresent(row -> all.addAll(passed(row)));
        int percent = Math.max(read, known.map(ProgressRow::percent).orElse(0));
        @Nullable Instant before = known.map(ProgressRow::doneAt).orElse(null);
        boolean done = percent == 100 && all.containsAll(needed);
        var row = new ProgressRow(
                username,
                lesson.course(),
                lesson.slug(),
                lesson.version(),
                percent,
                known.map(old -> old.seconds() + spent(old.seenAt(), now)).orElse(0),
                Json.write(all),
                known.map(ProgressRow::firstAt).orElse(now),
                now,
                before == null && done ? now : before);
        if (known.isEmpty()) rows.insert(row);
        else rows.update(row);
        return progress(row);
    }

    private static int spent(Instant from, Instant to) {
        return (int) Math.clamp(to.getEpochSecond() - from.getEpochSecond(), 0, LONGEST_PAUSE.toSeconds());
    }

    private static Set<String> passed(ProgressRow row) {
        return Set.of(Json.read(row.passed(), String[].class));
    }

    private static Progress progress(ProgressRow row) {
        return new Progress(
                row.course(),
                row.lesson(),
                row.percent(),
                row.seconds(),
                passed(row),
                row.firstAt(),
                row.seenAt(),
                row.doneAt());
    }
}
