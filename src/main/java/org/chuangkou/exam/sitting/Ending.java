package org.chuangkou.exam.sitting;

import static java.util.stream.Collectors.toMap;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.blueprint.ExamKind;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.exam.sitting.AttemptRows.AttemptRow;
import org.jspecify.annotations.Nullable;

/** Attempts end once: handed in by the candidate, or closed by the server's clock with what was saved. */
@Singleton
public class Ending {
    /** How many are closed in one transaction. */
    static final int STEP = 200;
    /** Answers that came in the last moment may still be on their way to the disk, at any node. */
    private static final Duration IN_FLIGHT = Duration.ofSeconds(3);

    private final AttemptRows attempts;
    private final Exams exams;
    private final List<Ended> ended;
    private final Clock clock;

    Ending(AttemptRows attempts, Exams exams, List<Ended> ended, Clock clock) {
        this.attempts = attempts;
        this.exams = exams;
        this.ended = ended;
        this.clock = clock;
    }

    /** Hands in many in one transaction; again changes nothing. @return what came of each, in their order */
    @Atomic
    List<HandedIn> handIn(List<HandIn> handIns) {
        var held = new HashMap<String, Attempt>();
        attempts.holdAll(handIns.stream()
                        .map(HandIn::attempt)
                        .distinct()
                        .sorted()
                        .toList())
                .forEach(row -> held.put(row.id(), row.attempt()));
        Instant now = clock.instant();
        var here = new LinkedHashMap<String, Attempt>();
        for (HandIn handIn : handIns) {
            Attempt attempt = held.get(handIn.attempt());
            if (attempt != null && attempt.state() == AttemptState.RUNNING && attempt.goesOnAt(handIn.device()))
                here.put(attempt.id(), attempt);
        }
        Map<String, AttemptState> ended = end(here.values(), now);
        return handIns.stream()
                .map(handIn -> handedIn(handIn, held.get(handIn.attempt()), ended))
                .toList();
    }

    private static HandedIn handedIn(HandIn handIn, @Nullable Attempt attempt, Map<String, AttemptState> ended) {
        if (attempt == null) return new HandedIn.Refused(Refusal.notFound("attempt.unknown"));
        if (attempt.state() == AttemptState.RUNNING && !attempt.goesOnAt(handIn.device()))
            return new HandedIn.Refused(Refusal.conflict("attempt.other-device"));
        return new HandedIn.Done(ended.getOrDefault(attempt.id(), attempt.state()));
    }

    /** Closes those whose time is over; one that has ended, or still runs, stays as it is. */
    @Atomic
    void close(Collection<String> ids) {
        if (ids.isEmpty()) return;
        Instant now = clock.instant();
        end(
                attempts.holdAll(ids).stream()
                        .map(AttemptRow::attempt)
                        .filter(attempt -> attempt.over(now))
                        .toList(),
                now);
    }

    /** The attempt as it is: one whose time is over has ended, whoever notices it first. */
    @Atomic
    public Optional<Attempt> settled(String id) {
        Optional<Attempt> attempt = attempts.find(id).map(AttemptRow::attempt);
        if (attempt.filter(found -> found.over(clock.instant())).isEmpty()) return attempt;
        close(List.of(id));
        return attempts.find(id).map(AttemptRow::attempt);
    }

    /** Attempts whose time has been over for a moment though they run as far as is stored, those that ended first. */
    @Transactional(readOnly = true)
    List<String> over() {
        return attempts.over(clock.instant().minus(IN_FLIGHT), STEP);
    }

    /** Handed in where there was time left, closed by the clock where not. A mock paper's result may be seen at once. */
    private Map<String, AttemptState> end(Collection<Attempt> running, Instant now) {
        if (running.isEmpty()) return Map.of();
        Map<String, Exam> known =
                exams.all(running.stream().map(Attempt::exam).distinct().toList());
        List<Attempt> over = running.stream()
                .map(attempt -> ended(attempt, Objects.requireNonNull(known.get(attempt.exam())), now))
                .toList();
        attempts.end(over.stream().map(AttemptRow::of).toList());
        ended.forEach(who -> who.ended(over));
        return over.stream().collect(toMap(Attempt::id, Attempt::state));
    }

    private static Attempt ended(Attempt attempt, Exam exam, Instant now) {
        boolean inTime = attempt.running(now);
        AttemptState how = inTime ? AttemptState.SUBMITTED : AttemptState.CLOSED;
        return attempt.as(exam.kind() == ExamKind.MOCK ? AttemptState.RELEASED : how, inTime ? now : attempt.endsAt());
    }
}
