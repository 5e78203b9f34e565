package org.chuangkou.exam.marking.results;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.exam.marking.Released;
import org.chuangkou.exam.marking.Result;
import org.chuangkou.exam.marking.Results;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.Releasing;

/** The transactions of a release. */
@Singleton
class ReleaseSteps {
    private static final int STEP = 200;

    private final Releasing releasing;
    private final Results results;
    private final Exams exams;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ReleaseSteps(Releasing releasing, Results results, Exams exams, Outbox outbox, Audit audit, Clock clock) {
        this.releasing = releasing;
        this.results = results;
        this.exams = exams;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Releases some. @return how many, 0 when all are */
    @Atomic
    int step(Exam exam) {
        List<Attempt> released = releasing.release(exam.id(), STEP);
        Map<String, Result> all = results.all(released.stream().map(Attempt::id).toList());
        Instant now = clock.instant();
        outbox.put(released.stream()
                .map(attempt -> Released.fact(exam, attempt, Objects.requireNonNull(all.get(attempt.id())), now))
                .toList());
        return released.size();
    }

    /** Notes that it is released. @param fresh how many attempts were not, until now */
    @Atomic
    void finish(Exam seen, int fresh, Actor actor) {
        Exam exam = exams.hold(seen.id());
        if (exam.releasedAt() != null && fresh == 0) return;
        exams.release(exam, clock.instant());
        audit.note(actor, "exam.released", "exam:" + exam.id(), Map.of("attempts", String.valueOf(fresh)));
    }
}
