package org.chuangkou.exam.sitting.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.schedule.ForCandidates;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.Devices;
import org.chuangkou.exam.sitting.Pulse;
import org.chuangkou.exam.sitting.Rebinding;
import org.chuangkou.exam.sitting.Sitting;
import org.chuangkou.web.Viewer;

/** Sitting a paper. */
@Controller("/api/v1")
@ForCandidates
@ExecuteOn(TaskExecutors.BLOCKING)
class AttemptApi {
    private final Sitting sitting;
    private final Rebinding rebinding;
    private final Clock clock;

    AttemptApi(Sitting sitting, Rebinding rebinding, Clock clock) {
        this.sitting = sitting;
        this.rebinding = rebinding;
        this.clock = clock;
    }

    /** Begins the candidate's paper, or answers with the one that is running. */
    @Post("/exams/{id}/attempts")
    HttpResponse<PaperAnswers.Started> start(HttpRequest<?> request, String id) {
        String device = Devices.of(request);
        Attempt attempt = sitting.here(sitting.start(request, id, device), device);
        return HttpResponse.created(PaperAnswers.started(attempt, sitting.sheet(attempt), clock.instant()));
    }

    @Get("/attempts/{id}")
    ObjectNode state(HttpRequest<?> request, String id) {
        Attempt attempt = sitting.own(request, id);
        return PaperAnswers.state(attempt, sitting.answers(attempt));
    }

    /** Keeps an answer: 200 only once it is on disk. A response of null takes an answer back. */
    @Put("/attempts/{id}/answers/{slot}")
    CompletableFuture<ObjectNode> answer(HttpRequest<?> request, String id, String slot, @Body JsonNode body) {
        Instant arrived = clock.instant();
        JsonNode seq = body.path("seq");
        if (!seq.isIntegralNumber() || !seq.canConvertToLong())
            throw Refusal.invalid(List.of(Fault.field("seq", "attempt.seq")));
        if (!body.has("response")) throw Refusal.invalid(List.of(Fault.field("response", "refusal.missing")));
        return sitting.save(request, id, slot, seq.longValue(), body.get("response"), arrived)
                .thenApply(PaperAnswers::saved);
    }

    /** The page is there, and was left so often: {@link Pulse}. Also at another device it is told how the attempt stands. */
    @Post("/attempts/{id}/pulse")
    ObjectNode pulse(HttpRequest<?> request, String id, @Body JsonNode body) {
        Attempt attempt = sitting.pulse(request, id, Pulse.of(body));
        return Pulse.answer(attempt, attempt.goesOnAt(Devices.of(request)), clock.instant());
    }

    /** Goes on at this device, with an invigilator's code. */
    @Post("/attempts/{id}/device")
    Map<String, String> device(HttpRequest<?> request, String id, @Body JsonNode body) {
        Attempt attempt = sitting.mine(request, id);
        JsonNode code = body.path("code");
        if (!code.isTextual()) throw Refusal.invalid(List.of(Fault.field("code", "refusal.missing")));
        if (!rebinding.rebind(attempt.id(), Devices.of(request), code.asText(), Viewer.actor(request)))
            throw Refusal.conflict("attempt.code-wrong");
        return Map.of("state", attempt.state().word());
    }

    /** Hands in; again answers the same. */
    @Post("/attempts/{id}/submit")
    Map<String, String> submit(HttpRequest<?> request, String id) {
        return Map.of("state", sitting.submit(request, id).word());
    }
}
