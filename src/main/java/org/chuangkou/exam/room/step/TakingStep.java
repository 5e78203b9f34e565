package org.chuangkou.exam.room.step;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.room.log.RoomEvent;
import org.chuangkou.exam.room.log.RoomLog;
import org.chuangkou.exam.room.step.Step.Needs;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Examining;
import org.chuangkou.exam.sitting.Conducting;
import org.jspecify.annotations.Nullable;

/** An invigilator takes a step: all of it is done, logged and audited, or nothing. */
@Singleton
public class TakingStep {
    private static final int NAMED = 20;

    private final Map<String, Step> steps;
    private final Examining examining;
    private final Checking checking;
    private final Conducting conducting;
    private final RoomLog log;
    private final Audit audit;
    private final Clock clock;

    TakingStep(
            List<Step> steps,
            Examining examining,
            Checking checking,
            Conducting conducting,
            RoomLog log,
            Audit audit,
            Clock clock) {
        this.steps = steps.stream().collect(toMap(Step::word, step -> step));
        this.examining = examining;
        this.checking = checking;
        this.conducting = conducting;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
    }

    /** All steps by their word, each with what it needs: candidates, all, reason, minutes, seat. */
    public Map<String, Set<String>> needs() {
        return steps.values().stream()
                .collect(toMap(
                        Step::word,
                        step -> step.needs().stream()
                                .map(need -> need.name().toLowerCase(Locale.ROOT))
                                .collect(toSet())));
    }

    /** @throws Refusal when there is no such exam or step, with every field that is wrong, or when it is too late for it */
    @Atomic
    public Outcome take(String id, String word, Request request, Actor actor) {
        Step step = Optional.ofNullable(steps.get(word)).orElseThrow(() -> Refusal.notFound("room.no-step", word));
        Exam exam = examining.exam(id, actor.username());
        List<String> named = checking.check(exam, step, request);
        Instant now = clock.instant();
        var order = new Order(
                exam,
                named,
                conducting.hold(id, named),
                request.reason(),
                Duration.ofMinutes(Optional.ofNullable(request.minutes()).orElse(0)),
                request.seat(),
                actor,
                now);
        Outcome outcome = step.take(order);
        if (!outcome.done().isEmpty() || !step.needs().contains(Needs.CANDIDATES)) note(order, step, outcome);
        return outcome;
    }

    private void note(Order order, Step step, Outcome outcome) {
        Integer seconds =
                step.needs().contains(Needs.MINUTES) ? (int) order.more().toSeconds() : null;
        var events = new ArrayList<RoomEvent>();
        for (String candidate : outcome.done()) events.add(event(order, step, candidate, seconds));
        if (!step.needs().contains(Needs.CANDIDATES)) events.add(event(order, step, null, seconds));
        log.add(events);
        var details = new LinkedHashMap<String, String>();
        if (!outcome.done().isEmpty()) {
            details.put("count", String.valueOf(outcome.done().size()));
            details.put(
                    "candidates",
                    String.join(" ", outcome.done().stream().limit(NAMED).toList()));
        }
        if (!order.reason().isEmpty()) details.put("reason", order.reason());
        if (seconds != null) details.put("minutes", String.valueOf(Objects.requireNonNull(seconds) / 60));
        if (!order.seat().isEmpty()) details.put("seat", order.seat());
        String action = "room." + step.word();
        audit.note(order.actor(), action, "exam:" + order.exam().id(), details);
    }

    private static RoomEvent event(Order order, Step step, @Nullable String candidate, @Nullable Integer seconds) {
        String reason = step.needs().contains(Needs.SEAT) ? order.seat() : order.reason();
        return new RoomEvent(
                order.exam().id(),
                candidate,
                step.word(),
                reason,
                seconds,
                order.actor().username(),
                order.at());
    }
}
