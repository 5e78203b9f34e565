package org.chuangkou.exam.sitting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.paper.Paper;
import org.chuangkou.exam.paper.Papers;
import org.chuangkou.exam.schedule.Candidate;
import org.chuangkou.exam.schedule.Candidates;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.exam.sitting.AttemptRows.AttemptRow;
import org.chuangkou.exam.sitting.seat.Seat;
import org.chuangkou.exam.sitting.seat.SeatPlan;
import org.jspecify.annotations.Nullable;

/** People begin a paper, or come back to the one that is running: many in one transaction, with one look at each table. */
@Singleton
class StartingTogether {
    private final Exams exams;
    private final Candidates candidates;
    private final SeatPlan seats;
    private final Papers papers;
    private final AttemptRows attempts;
    private final Ending ending;
    private final Clock clock;

    StartingTogether(
            Exams exams,
            Candidates candidates,
            SeatPlan seats,
            Papers papers,
            AttemptRows attempts,
            Ending ending,
            Clock clock) {
        this.exams = exams;
        this.candidates = candidates;
        this.seats = seats;
        this.papers = papers;
        this.attempts = attempts;
        this.ending = ending;
        this.clock = clock;
    }

    /**
     * @return what came of each, in the order of the starts
     * @throws Refusal when a paper that has to be made now cannot be made
     */
    @Atomic
    List<Begun> start(List<Start> starts) {
        Map<String, List<Start>> byExam = new TreeMap<>();
        for (Start start : starts)
            byExam.computeIfAbsent(start.exam(), any -> new ArrayList<>()).add(start);
        Map<String, Exam> known = exams.all(byExam.keySet());
        var begun = new HashMap<Start, Begun>();
        byExam.forEach((id, some) -> {
            Exam exam = known.get(id);
            if (exam != null) new Room(exam, some).begin(begun);
        });
        return starts.stream()
                .map(start -> begun.getOrDefault(start, refused(Refusal.notFound("exam.unknown", start.exam()))))
                .toList();
    }

    private static Begun refused(Refusal why) {
        return new Begun.Refused(why);
    }

    /** Those who begin the same exam. */
    private final class Room {
        private final Exam exam;
        private final List<Start> starts;
        private final Instant now = clock.instant();
        private final Map<String, Candidate> invited;
        private final Map<String, Attempt> last = new HashMap<>();
        private final Map<String, Seat> seated;
        private final Map<Paper.Key, Paper> built;
        private final List<AttemptRow> rows = new ArrayList<>();

        Room(Exam exam, List<Start> starts) {
            this.exam = exam;
            this.starts = starts;
            Collection<String> names =
                    starts.stream().map(Start::candidate).distinct().sorted().toList();
            // Held, so that what an invigilator decides meanwhile comes before or after this beginning, never beside
            // it.
            invited = exam.standing() ? Map.of() : candidates.hold(exam.id(), names);
            attempts.holdOf(exam.id(), names).forEach(row -> last.put(row.candidate(), row.attempt()));
            seated = exam.standing() ? Map.of() : seats.of(exam.id(), names);
            built = exam.standing()
                    ? Map.of()
                    : papers.all(names.stream().map(this::first).toList());
        }

        private Paper.Key first(String candidate) {
            return new Paper.Key(exam.id(), candidate, 1);
        }

        void begin(Map<Start, Begun> begun) {
            for (Start start : starts) begun.put(start, begin(start));
            if (!rows.isEmpty()) attempts.insert(rows);
        }

        private Begun begin(Start start) {
            Candidate candidate = invited.get(start.candidate());
            if (candidate == null && !exam.standing()) return refused(Refusal.notFound("exam.unknown", exam.id()));
            if (!exam.rules().allow(start.address())) return refused(Refusal.forbidden("exam.address"));
            Attempt before = last.get(start.candidate());
            if (before != null && before.running(now)) return new Begun.Running(before);
            if (before != null && before.over(now)) ending.close(List.of(before.id()));
            Seat seat = Objects.requireNonNullElseGet(
                    seated.get(start.candidate()), () -> Seat.plain(exam.id(), start.candidate()));
            Optional<Refusal> refusal = new Admission(exam, seat, before, now).refusal();
            return refusal.map(StartingTogether::refused).orElseGet(() -> fresh(start, candidate, seat, before));
        }

        private Begun fresh(Start start, @Nullable Candidate candidate, Seat seat, @Nullable Attempt before) {
            int number = before == null ? 1 : before.paper() + 1;
            Paper paper = number == 1 ? built.get(first(start.candidate())) : null;
            if (paper == null) paper = papers.paper(exam, start.candidate(), number);
            Instant endsAt = exam.endsAt(now, candidate == null ? 0 : candidate.extraMinutes())
                    .plusSeconds(seat.extraSeconds());
            var row = new AttemptRow(
                    Ids.next(now),
                    exam.id(),
                    start.candidate(),
                    number,
                    AttemptState.RUNNING.word(),
                    now,
                    endsAt,
                    null,
                    null,
                    exam.rules().oneDevice() ? start.device() : null);
            rows.add(row);
            last.put(start.candidate(), row.attempt());
            return new Begun.Fresh(row.attempt(), paper);
        }
    }
}
