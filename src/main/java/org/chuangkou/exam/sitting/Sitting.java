package org.chuangkou.exam.sitting;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.sitting.Attempts.Answer;
import org.chuangkou.question.file.ResponseJson;
import org.chuangkou.web.Viewer;

/** What a candidate may do with attempts, for programs and pages alike; another's attempt is as good as none. */
@Singleton
class Sitting {
    private final StartingAttempt starting;
    private final SavingAnswer saving;
    private final Ending ending;
    private final Attempts attempts;
    private final Sheets sheets;

    Sitting(StartingAttempt starting, SavingAnswer saving, Ending ending, Attempts attempts, Sheets sheets) {
        this.starting = starting;
        this.saving = saving;
        this.ending = ending;
        this.attempts = attempts;
        this.sheets = sheets;
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

    Answer save(HttpRequest<?> request, String id, String slot, long seq, JsonNode response, Instant arrived) {
        Attempt attempt = own(request, id);
        Sheet.Place place = sheets.of(attempt).place(slot);
        if (place == null) throw Refusal.notFound("attempt.no-slot", slot);
        if (seq < 1) throw Refusal.invalid(List.of(Fault.field("seq", "attempt.seq")));
        JsonNode read = response.isNull() ? response : ResponseJson.write(ResponseJson.read(place.shown(), response));
        return saving.save(id, new Answer(slot, seq, read, arrived), arrived, Viewer.actor(request));
    }

    AttemptState submit(HttpRequest<?> request, String id) {
        return ending.submit(own(request, id).id());
    }

    private static String username(HttpRequest<?> request) {
        return Objects.requireNonNull(Viewer.of(request).username());
    }
}
