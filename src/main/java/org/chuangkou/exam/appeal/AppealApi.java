package org.chuangkou.exam.appeal;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Page;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.schedule.Examining;
import org.chuangkou.exam.schedule.ForCandidates;
import org.chuangkou.exam.sitting.Attempts;
import org.chuangkou.web.Viewer;

/** Appeals, made by candidates and decided by examiners. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class AppealApi {
    private final Appealing appealing;
    private final Deciding deciding;
    private final Appeals appeals;
    private final Examining examining;
    private final Attempts attempts;

    AppealApi(Appealing appealing, Deciding deciding, Appeals appeals, Examining examining, Attempts attempts) {
        this.appealing = appealing;
        this.deciding = deciding;
        this.appeals = appeals;
        this.examining = examining;
        this.attempts = attempts;
    }

    /** Against one question ({@code slot}) or, without it, the result as a whole. */
    @Post("/attempts/{id}/appeals")
    @ForCandidates
    HttpResponse<Map<String, String>> appeal(HttpRequest<?> request, String id, @Body JsonNode body) {
        Appeal made = appealing.appeal(
                id, body.path("slot").asText(), body.path("text").asText(), Viewer.actor(request));
        return HttpResponse.created(
                Map.of("id", made.id(), "state", made.state().word()));
    }

    /** The candidate's own, with what became of them. */
    @Get("/attempts/{id}/appeals")
    @ForCandidates
    List<AppealAnswer> own(HttpRequest<?> request, String id) {
        String username = Viewer.actor(request).username();
        boolean own = attempts.find(id)
                .filter(attempt -> attempt.candidate().equals(username))
                .isPresent();
        if (!own) throw Refusal.notFound("attempt.unknown");
        return appeals.of(id).stream().map(AppealAnswer::of).toList();
    }

    /** Those that wait first. */
    @Get("/exams/{id}/appeals")
    @Secured("EXAMINER")
    Page<AppealAnswer> all(
            HttpRequest<?> request,
            String id,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = "50") int size) {
        examining.exam(id, request);
        return appeals.of(id, new Page.Wanted(page, size)).map(AppealAnswer::of);
    }

    @Post("/appeals/{id}/decision")
    @Secured("EXAMINER")
    Map<String, String> decide(HttpRequest<?> request, String id, @Body JsonNode body) {
        Appeal appeal = appeals.find(id).orElseThrow(() -> Refusal.notFound("appeal.unknown"));
        examining.exam(appeal.exam(), request);
        if (!body.path("accept").isBoolean()) throw Refusal.invalid(List.of(Fault.field("accept", "exam.field.flag")));
        Appeal.State state = deciding.decide(
                id, body.get("accept").asBoolean(), body.path("reason").asText(), Viewer.actor(request));
        return Map.of("id", id, "state", state.word());
    }
}
