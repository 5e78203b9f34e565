package org.chuangkou.exam.sitting.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chuangkou.base.Messages;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.schedule.Candidate;
import org.chuangkou.exam.schedule.Candidates;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.exam.sitting.Admission;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.Attempts;
import org.chuangkou.exam.sitting.seat.Seat;
import org.chuangkou.exam.sitting.seat.SeatPlan;
import org.chuangkou.web.Addresses;
import org.chuangkou.web.Language;
import org.chuangkou.web.Viewer;

/** A candidate waits at the door: what the rules are, where to sit, and whether it may begin. */
@Singleton
class Waiting {
    private final Exams exams;
    private final Candidates candidates;
    private final SeatPlan seats;
    private final Attempts attempts;
    private final Messages messages;
    private final Clock clock;

    Waiting(Exams exams, Candidates candidates, SeatPlan seats, Attempts attempts, Messages messages, Clock clock) {
        this.exams = exams;
        this.candidates = candidates;
        this.seats = seats;
        this.attempts = attempts;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws Refusal when there is no such exam for the caller */
    @Transactional(readOnly = true)
    WaitView look(HttpRequest<?> request, String id) {
        String username = Objects.requireNonNull(Viewer.of(request).username());
        Locale locale = Language.of(request);
        Exam exam = exams.find(id).orElseThrow(() -> Refusal.notFound("exam.unknown", id));
        Candidate candidate = candidates.find(id, username).orElseThrow(() -> Refusal.notFound("exam.unknown", id));
        Seat seat = seats.find(id, username);
        Attempt last = attempts.last(id, username).orElse(null);
        Instant now = clock.instant();
        Optional<Refusal> refusal = exam.rules().allow(Addresses.of(request))
                ? new Admission(exam, seat, last, now).refusal()
                : Optional.of(Refusal.forbidden("exam.address"));
        return WaitView.of(
                exam,
                candidate,
                seat,
                last,
                now,
                refusal.map(why -> messages.say(locale, why.reason())).orElse(null));
    }
}
