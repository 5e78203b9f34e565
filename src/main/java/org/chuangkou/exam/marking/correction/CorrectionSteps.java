package org.chuangkou.exam.marking.correction;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.exam.marking.Corrected;
import org.chuangkou.exam.marking.CorrectionJson;
import org.chuangkou.exam.marking.CorrectionLog;
import org.chuangkou.exam.marking.Released;
import org.chuangkou.exam.marking.Result;
import org.chuangkou.exam.marking.Results;
import org.chuangkou.exam.marking.correction.MarkingAnew.Changed;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.AttemptState;

/** The transactions of a correction. */
@Singleton
class CorrectionSteps {
    private final CorrectionLog log;
    private final Results results;
    private final Exams exams;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    CorrectionSteps(CorrectionLog log, Results results, Exams exams, Outbox outbox, Audit audit, Clock clock) {
        this.log = log;
        this.results = results;
        this.exams = exams;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** From here on it counts. @throws Refusal when another one came between */
    @Atomic
    void add(Exam exam, Corrected one, Preview preview, Actor actor) {
        exams.hold(exam.id());
        if (log.all(exam.id()).stream().anyMatch(other -> other.appliedAt() == null))
            throw Refusal.conflict("correction.moved");
        log.add(exam.id(), one);
        audit.note(
                actor,
                "exam.corrected",
                "exam:" + exam.id(),
                Map.of(
                        "question", one.which().question(),
                        "kind", CorrectionJson.kind(one.correction()),
                        "attempts", String.valueOf(preview.attempts()),
                        "reason", one.reason()));
    }

    /** Puts results in the place of others; those that candidates have seen are told anew. */
    @Atomic
    void replace(Exam exam, List<Changed> some) {
        Instant now = clock.instant();
        Map<String, Attempt> released = some.stream()
                .map(Changed::attempt)
                .filter(attempt -> attempt.state() == AttemptState.RELEASED)
                .collect(toMap(Attempt::id, attempt -> attempt));
        List<Result> fresh = results.replace(some.stream().map(Changed::after).toList(), now);
        outbox.put(fresh.stream()
                .flatMap(result -> Stream.ofNullable(released.get(result.attempt()))
                        .map(attempt -> Released.fact(exam, attempt, result, now)))
                .toList());
    }

    @Atomic
    void applied(Exam exam, String last) {
        log.applied(exam.id(), last, clock.instant());
    }
}
