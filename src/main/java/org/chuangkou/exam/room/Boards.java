package org.chuangkou.exam.room;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.account.Accounts;
import org.chuangkou.account.Proving;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Time;
import org.chuangkou.exam.blueprint.Blueprints;
import org.chuangkou.exam.room.log.RoomLog;
import org.chuangkou.exam.schedule.Candidate;
import org.chuangkou.exam.schedule.Candidates;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.Attempts;
import org.chuangkou.exam.sitting.presence.Presence;
import org.chuangkou.exam.sitting.presence.Presences;
import org.chuangkou.exam.sitting.seat.Seat;
import org.chuangkou.exam.sitting.seat.SeatPlan;

/** Reads the board of a room: with as many statements for five hundred candidates as for one. */
@Singleton
class Boards {
    private static final int LINES = 12;

    private final Exams exams;
    private final Candidates candidates;
    private final Accounts accounts;
    private final Proving proving;
    private final SeatPlan seats;
    private final Attempts attempts;
    private final Answered answered;
    private final Presences presences;
    private final Blueprints blueprints;
    private final RoomLog log;
    private final Clock clock;

    Boards(
            Exams exams,
            Candidates candidates,
            Accounts accounts,
            Proving proving,
            SeatPlan seats,
            Attempts attempts,
            Answered answered,
            Presences presences,
            Blueprints blueprints,
            RoomLog log,
            Clock clock) {
        this.exams = exams;
        this.candidates = candidates;
        this.accounts = accounts;
        this.proving = proving;
        this.seats = seats;
        this.attempts = attempts;
        this.answered = answered;
        this.presences = presences;
        this.blueprints = blueprints;
        this.log = log;
        this.clock = clock;
    }

    /** @param counted for an earlier board of the same exam, empty when there was none */
    @Transactional(readOnly = true)
    Board read(String id, Map<String, Answered.Count> counted) {
        Exam exam = exams.find(id).orElseThrow(() -> Refusal.notFound("exam.unknown", id));
        List<Candidate> list = candidates.of(id);
        List<String> usernames = list.stream().map(Candidate::username).toList();
        Map<String, String> names = accounts.names(usernames);
        Set<String> locked = proving.shut(usernames);
        Map<String, Seat> seated = seats.of(id);
        var last = new HashMap<String, Attempt>();
        attempts.ofExam(id).forEach(attempt -> last.put(attempt.candidate(), attempt));
        Map<String, Presence> seen = presences.of(id);
        Map<String, Answered.Count> counts = answered.count(List.copyOf(last.values()), seen, counted);
        int questions =
                blueprints.version(exam.blueprint(), exam.blueprintVersion()).questions();
        Instant now = clock.instant();
        var rows = new ArrayList<BoardRow>();
        for (Candidate candidate : list) {
            String username = candidate.username();
            Attempt attempt = last.get(username);
            Answered.Count count = attempt == null ? null : counts.get(attempt.id());
            rows.add(new RowOf(
                            exam,
                            candidate,
                            names.getOrDefault(username, username),
                            seated.getOrDefault(username, Seat.plain(id, username)),
                            attempt,
                            count == null ? null : count.answered(),
                            questions,
                            seen.get(username),
                            locked.contains(username),
                            now)
                    .row());
        }
        String at = Time.iso(now);
        List<LogLine> lines = log.latest(id, LINES).stream()
                .map(taken -> LogLine.of(taken.event(), taken.people(), names))
                .toList();
        return new Board(exam, exam.phase(now).word(), at, List.copyOf(rows), lines, counts);
    }
}
