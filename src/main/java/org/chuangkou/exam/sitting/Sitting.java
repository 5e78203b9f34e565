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
import org.chuangkou.exam.sitting.presence.Presences;
import org.chuangkou.question.file.ResponseJson;
import org.chuangkou.web.Addresses;
import org.chuangkou.web.Viewer;

/** What a candidate may do with attempts, for programs and pages alike; another's attempt is as good as none. */
@Singleton
public class Sitting {
    private final Doors doors;
    private final AnswerPot pot;
    private final InFlight inFlight;
    private final Ending ending;
    private final Attempts attempts;
    private final Sheets sheets;
    private final Seats seats;
    private final Presences presences;

    Sitting(
            Doors doors,
            AnswerPot pot,
            InFlight inFlight,
            Ending ending,
            Attempts attempts,
            Sheets sheets,
            Seats seats,
            Presences presences) {
        this.doors = doors;
        this.pot = pot;
        this.inFlight = inFlight;
        this.ending = ending;
        this.attempts = attempts;
        this.sheets = sheets;
        this.seats = seats;
        this.presences = presences;
    }

    /** @param device which it is to be bound to if it begins now; one that runs may be bound to another */
    public Attempt start(HttpRequest<?> request, String exam, String device) {
        Attempt attempt = doors.begin(new Start(exam, username(request), Addresses.of(request), device));
        presences.seen(exam, attempt.candidate(), Addresses.of(request), device);
        return attempt;
    }

    /** The caller's own, be it at another device. */
    public Attempt mine(HttpRequest<?> request, String id) {
        String username = username(request);
        inFlight.await(id);
        return ending.settled(id)
                .filter(attempt -> attempt.candidate().equals(username))
                .orElseThrow(() -> Refusal.notFound("attempt.unknown"));
    }

    /** The caller's own. @throws Refusal also when it goes on at another device */
    public Attempt own(HttpRequest<?> request, String id) {
        return here(mine(request, id), Devices.of(request));
    }

    /** @throws Refusal when it runs at another device, which the invigilators see */
    public Attempt here(Attempt attempt, String device) {
        if (attempt.state() != AttemptState.RUNNING || attempt.goesOnAt(device)) return attempt;
        presences.refused(attempt.exam(), attempt.candidate());
        throw Refusal.conflict("attempt.other-device");
    }

    public Sheet sheet(Attempt attempt) {
        return sheets.of(attempt);
    }

    public List<Answer> answers(Attempt attempt) {
        return attempts.answers(attempt);
    }

    /** Completes once the answer is on disk; with a refusal when it cannot be kept. */
    public CompletableFuture<Answer> save(
            HttpRequest<?> request, String id, String slot, long seq, JsonNode response, Instant arrived) {
        Actor actor = Viewer.actor(request);
        Seats.Seat seat = seat(id, actor.username());
        Sheet.Place place = seat.sheet().place(slot);
        if (place == null) throw Refusal.notFound("attempt.no-slot", slot);
        if (seq < 1) throw Refusal.invalid(List.of(Fault.field("seq", "attempt.seq")));
        JsonNode read = response.isNull() ? response : ResponseJson.write(ResponseJson.read(place.shown(), response));
        String device = Devices.of(request);
        var save = new Save(id, slot, seq, read, arrived, actor.username(), actor.address(), device);
        CompletableFuture<Saved> told = pot.save(save);
        inFlight.add(id, told);
        return told.thenApply(saved -> switch (saved) {
            case Saved.Kept kept -> {
                if (kept.fresh()) noteSaved(seat, actor, device);
                yield kept.answer();
            }
            case Saved.Refused refused -> {
                if (refused.why().reason().key().equals("attempt.other-device"))
                    presences.refused(seat.sheet().paper().exam(), seat.candidate());
                throw refused.why();
            }
        });
    }

    private void noteSaved(Seats.Seat seat, Actor actor, String device) {
        presences.saved(seat.sheet().paper().exam(), seat.candidate(), actor.address(), device);
    }

    /** The candidate's page says that it is there. */
    public Attempt pulse(HttpRequest<?> request, String id, Pulse pulse) {
        Attempt attempt = mine(request, id);
        if (!attempt.goesOnAt(Devices.of(request))) return attempt;
        presences.seen(attempt.exam(), attempt.candidate(), Addresses.of(request), Devices.of(request));
        presences.left(attempt.exam(), attempt.candidate(), pulse.left(), pulse.away());
        return attempt;
    }

    public AttemptState submit(HttpRequest<?> request, String id) {
        Seats.Seat seat = seat(id, username(request));
        inFlight.await(id);
        try {
            return doors.handIn(new HandIn(id, Devices.of(request)));
        } catch (Refusal refusal) {
            if (refusal.reason().key().equals("attempt.other-device"))
                presences.refused(seat.sheet().paper().exam(), seat.candidate());
            throw refusal;
        }
    }

    private Seats.Seat seat(String id, String username) {
        return seats.find(id)
                .filter(found -> found.candidate().equals(username))
                .orElseThrow(() -> Refusal.notFound("attempt.unknown"));
    }

    private static String username(HttpRequest<?> request) {
        return Objects.requireNonNull(Viewer.of(request).username());
    }
}
