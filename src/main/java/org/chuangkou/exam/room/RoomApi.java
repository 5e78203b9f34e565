package org.chuangkou.exam.room;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Messages;
import org.chuangkou.exam.room.step.Outcome;
import org.chuangkou.exam.room.step.TakingStep;
import org.chuangkou.exam.schedule.Examining;
import org.chuangkou.web.Language;
import org.chuangkou.web.Viewer;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** The room of an exam, for its invigilators. */
@Controller("/api/v1/exams/{id}/room")
@Secured("EXAMINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class RoomApi {
    private static final Duration BEAT = Duration.ofSeconds(15);
    /** Then the browser asks again, and is asked who it is. */
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final Examining examining;
    private final Boards boards;
    private final RoomWatch watch;
    private final TakingStep steps;
    private final Messages messages;

    RoomApi(Examining examining, Boards boards, RoomWatch watch, TakingStep steps, Messages messages) {
        this.examining = examining;
        this.boards = boards;
        this.watch = watch;
        this.steps = steps;
        this.messages = messages;
    }

    /** @param state of the exam: waiting, open or closed */
    record Room(
            String exam,
            String title,
            String state,
            String now,
            Map<String, Integer> counts,
            List<BoardRow> rows,
            List<LogLine> log) {}

    @Get
    Room room(HttpRequest<?> request, String id) {
        examining.exam(id, request);
        Board board = boards.read(id, Map.of());
        return new Room(
                id, board.exam().title(), board.state(), board.now(), board.counts(), board.rows(), board.log());
    }

    /** The board as server-sent events: the first with all rows, then those that have changed. */
    @Get("/events")
    @Produces("text/event-stream")
    HttpResponse<Publisher<Event<Change>>> events(HttpRequest<?> request, String id) {
        examining.exam(id, request);
        Flux<Event<Change>> changes = watch.changes(id).map(Event::of);
        Flux<Event<Change>> beats = Flux.interval(BEAT)
                .map(tick -> Event.of(new Change("", "", Map.of(), List.of(), List.of()))
                        .name("beat"));
        return HttpResponse.ok(
                        (Publisher<Event<Change>>) changes.mergeWith(beats).take(LIFE))
                .header("X-Accel-Buffering", "no");
    }

    /**
     * Takes a step: begin, check, seat, admit, compensate, pause, resume, end, absent, breach, resit, code or unlock, with {@code
     * {candidates: [username] or all: true, reason, minutes, seat}} as far as it needs them.
     */
    @Post("/{step}")
    StepAnswer step(HttpRequest<?> request, String id, String step, @Body JsonNode body) {
        Outcome outcome = steps.take(id, step, Requests.json(body), Viewer.actor(request));
        return StepAnswer.of(step, outcome, messages, Language.of(request));
    }
}
