package org.chuangkou.exam.sitting;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.sitting.Attempts.Answer;
import org.chuangkou.question.file.ResponseJson;
import org.chuangkou.web.Viewer;

/** What a candidate may do with attempts, for programs and pages alike; another's attempt is as good as none. */
@Singleton
class Sitting {
    private final StartingAttempt starting;
    private final AnswerPot pot;
    private final Ending ending;
    private final Attempts attempts;
    private final Sheets sheets;
    private final Seats seats;

    Sitting(StartingAttempt starting, AnswerPot pot, Ending ending, Attempts attempts, Sheets sheets, Seats seats) {
        this.starting = starting;
        this.pot = pot;
        this.ending = ending;
        this.attempts = attempts;
        this.sheets = sheets;
        this.seats = seats;
    }

    Attempt start(HttpRequest<?> request, String exam) {
        return starting.start(exam, username(request));
    }

    Attempt own(HttpRequest<?> request, String id) {
        String username = username(request);
        return ending.settled(id)
                .filter(attempt -> attempt.candidate().equals(username))
                .orElseThrow(() -> Refusal.notFound("attempt.unknown"));
    }

    Sheet sheet(Attempt attempt) {
        return sheets.of(attempt);
    }

    List<Answer> answers(Attempt attempt) {
        return attempts.answers(attempt);
    }

    /** Completes once the answer is on disk; with a refusal when it cannot be kept. */
    CompletableFuture<Answer> save(
            HttpRequest<?> request, String id, String slot, long seq, JsonNode response, Instant arrived) {
        Actor actor = Viewer.actor(request);
        Seats.Seat seat = seats.find(id)
                .filter(found -> found.candidate().equals(actor.username()))
                .orElseThrow(() -> Refusal.notFound("attempt.unknown"));
        Sheet.Place place = seat.sheet().place(slot);
        if (place == null) throw Refusal.notFound("attempt.no-slot", slot);
        if (seq < 1) throw Refusal.invalid(List.of(Fault.field("seq", "attempt.seq")));
        JsonNode read = response.isNull() ? response : ResponseJson.write(ResponseJson.read(place.shown(), response));
        return pot.save(new Save(id, slot, seq, read, arrived, actor.username(), actor.address()))
                .thenApply(saved -> switch (saved) {
                    case Saved.Kept kept -> kept.answer();
                    case Saved.Refused refused -> throw refused.why();
                });
    }

    AttemptState submit(HttpRequest<?> request, String id) {
        return ending.submit(own(request, id).id());
    }

    private static String username(HttpRequest<?> request) {
        return Objects.requireNonNull(Viewer.of(request).username());
    }
}
