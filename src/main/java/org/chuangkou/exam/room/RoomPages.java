package org.chuangkou.exam.room;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Messages;
import org.chuangkou.base.Page;
import org.chuangkou.exam.room.log.RoomLog;
import org.chuangkou.exam.room.step.Outcome;
import org.chuangkou.exam.room.step.TakingStep;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Examining;
import org.chuangkou.web.Language;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** The invigilator's board. Script keeps it live; without it a link reads it anew and the form below takes every step. */
@Controller("/exams/{id}/room")
@Produces("text/html")
@Secured("EXAMINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class RoomPages {
    private final Examining examining;
    private final Boards boards;
    private final RoomLog log;
    private final TakingStep steps;
    private final Names names;
    private final Messages messages;

    RoomPages(Examining examining, Boards boards, RoomLog log, TakingStep steps, Names names, Messages messages) {
        this.examining = examining;
        this.boards = boards;
        this.log = log;
        this.steps = steps;
        this.names = names;
        this.messages = messages;
    }

    @Get
    View room(
            HttpRequest<?> request,
            String id,
            @QueryValue(defaultValue = "all") String show,
            @QueryValue @Nullable String did,
            @QueryValue(defaultValue = "0") int done,
            @QueryValue(defaultValue = "0") int left) {
        examining.exam(id, request);
        return new View("exam/room/room", RoomView.of(boards.read(id, Map.of()), steps.needs(), show, did, done, left));
    }

    @Get("/log")
    View log(HttpRequest<?> request, String id, @QueryValue(defaultValue = "0") int page) {
        Exam exam = examining.exam(id, request);
        Page<LogLine> lines = names.lines(log.of(id, new Page.Wanted(page, 100)));
        return new View("exam/room/log", Map.of("exam", id, "title", exam.title(), "lines", lines));
    }

    /** Codes are shown on the page that answers, and nowhere else; every other step goes back to the board. */
    @Post
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> step(HttpRequest<?> request, String id, @Body Map<String, Object> fields) {
        String step = Requests.text(fields.get("step"));
        Outcome outcome = steps.take(id, step, Requests.form(fields), Viewer.actor(request));
        if (!outcome.codes().isEmpty()) {
            StepAnswer answer = StepAnswer.of(step, outcome, messages, Language.of(request));
            var people = names.of(List.copyOf(outcome.codes().keySet()));
            return HttpResponse.ok(
                    new View("exam/room/codes", Map.of("exam", id, "codes", answer.codes(), "names", people)));
        }
        return HttpResponse.seeOther(UriBuilder.of("/exams/{id}/room")
                .queryParam("did", step)
                .queryParam("done", outcome.done().size())
                .queryParam("left", outcome.left().size())
                .expand(Map.of("id", id)));
    }
}
