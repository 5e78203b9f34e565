package org.chuangkou.exam.sitting.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.exam.schedule.ForCandidates;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.AttemptState;
import org.chuangkou.exam.sitting.Attempts.Answer;
import org.chuangkou.exam.sitting.Devices;
import org.chuangkou.exam.sitting.Rebinding;
import org.chuangkou.exam.sitting.Sheet;
import org.chuangkou.exam.sitting.Sitting;
import org.chuangkou.question.asking.ResponseForm;
import org.chuangkou.question.file.ResponseJson;
import org.chuangkou.web.Addresses;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** The paper on the screen. Script saves each answer as it is given; without it the whole form is kept at once. */
@Controller
@Produces("text/html")
@ForCandidates
@ExecuteOn(TaskExecutors.BLOCKING)
class SitPages {
    private final Sitting sitting;
    private final Exams exams;
    private final Rebinding rebinding;
    private final Clock clock;

    SitPages(Sitting sitting, Exams exams, Rebinding rebinding, Clock clock) {
        this.sitting = sitting;
        this.exams = exams;
        this.rebinding = rebinding;
        this.clock = clock;
    }

    @Post("/exams/{id}/attempts")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> start(HttpRequest<?> request, String id) {
        String secret = Devices.secret(request);
        Attempt attempt = sitting.start(request, id, Ids.sha256(secret));
        return Devices.keep(request, secret, HttpResponse.seeOther(Paths.of("/attempts/", attempt.id())));
    }

    @Get("/attempts/{id}")
    HttpResponse<?> sit(HttpRequest<?> request, String id) {
        Attempt attempt = sitting.mine(request, id);
        if (attempt.state() != AttemptState.RUNNING) return HttpResponse.seeOther(after(attempt));
        Exam exam = exams.find(attempt.exam()).orElseThrow();
        if (!exam.rules().allow(Addresses.of(request))) throw Refusal.forbidden("exam.address");
        if (!attempt.goesOnAt(Devices.of(request))) return elsewhere(attempt, exam, false);
        return HttpResponse.ok(new View(
                "exam/sit",
                SitView.of(exam.title(), attempt, sitting.sheet(attempt), sitting.answers(attempt), clock.instant())));
    }

    /** What one sees of an attempt that has ended and whose result is not to be seen yet: that all is kept. */
    @Get("/attempts/{id}/end")
    HttpResponse<?> ended(HttpRequest<?> request, String id) {
        Attempt attempt = sitting.mine(request, id);
        if (attempt.state() == AttemptState.RUNNING) return HttpResponse.seeOther(Paths.of("/attempts/", id));
        Exam exam = exams.find(attempt.exam()).orElseThrow();
        return HttpResponse.ok(new View("exam/ended", EndedView.of(exam, attempt, sitting)));
    }

    /** Goes on at this device, with an invigilator's code. */
    @Post("/attempts/{id}/device")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> device(HttpRequest<?> request, String id, @Nullable @Body Map<String, String> sent) {
        Attempt attempt = sitting.mine(request, id);
        String secret = Devices.secret(request);
        String code = sent == null ? "" : sent.getOrDefault("code", "");
        if (!rebinding.rebind(id, Ids.sha256(secret), code, Viewer.actor(request)))
            return elsewhere(attempt, exams.find(attempt.exam()).orElseThrow(), true);
        return Devices.keep(request, secret, HttpResponse.seeOther(Paths.of("/attempts/", id)));
    }

    private static HttpResponse<?> elsewhere(Attempt attempt, Exam exam, boolean wrong) {
        var model = Map.of("attempt", attempt.id(), "title", exam.title(), "wrong", wrong);
        return HttpResponse.status(HttpStatus.CONFLICT).body(new View("exam/device", model));
    }

    private static URI after(Attempt attempt) {
        boolean released = attempt.state() == AttemptState.RELEASED;
        return Paths.of("/attempts/", attempt.id(), released ? "/result" : "/end");
    }

    /** Keeps what is different from what was kept, and hands in if that was the button. */
    @Post("/attempts/{id}")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> form(HttpRequest<?> request, String id, @Nullable @Body Map<String, String> sent) {
        Instant arrived = clock.instant();
        Map<String, String> fields = sent == null ? Map.of() : sent;
        Attempt attempt = sitting.own(request, id);
        // With script every answer has been kept already, and fields say no more than it.
        if (attempt.state() == AttemptState.RUNNING && !fields.containsKey("kept"))
            keep(request, attempt, fields, arrived);
        if ("submit".equals(fields.get("action"))) {
            sitting.submit(request, id);
            return HttpResponse.seeOther(after(sitting.mine(request, id)));
        }
        return HttpResponse.seeOther(Paths.of("/attempts/", id));
    }

    private void keep(HttpRequest<?> request, Attempt attempt, Map<String, String> fields, Instant arrived) {
        var kept = new HashMap<String, Answer>();
        sitting.answers(attempt).forEach(answer -> kept.put(answer.slot(), answer));
        var saves = new ArrayList<CompletableFuture<Answer>>();
        for (Sheet.Place place : sitting.sheet(attempt).places()) {
            Answer before = kept.get(place.slot());
            JsonNode response = ResponseForm.read(place.shown(), place.slot(), fields)
                    .map(ResponseJson::write)
                    .orElse(NullNode.getInstance());
            JsonNode there = before == null ? NullNode.getInstance() : before.response();
            long seq = before == null ? 1 : before.seq() + 1;
            if (!response.equals(there))
                saves.add(sitting.save(request, attempt.id(), place.slot(), seq, response, arrived));
        }
        CompletableFuture.allOf(saves.toArray(CompletableFuture[]::new)).join();
    }
}
