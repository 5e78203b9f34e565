package org.chuangkou.exam.sitting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.chuangkou.base.Time;
import org.chuangkou.exam.schedule.Candidates;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;
import org.jspecify.annotations.Nullable;

/** The exams to which somebody is invited, and how each stands for them. */
@Singleton
public class Invitations {
    private final Exams exams;
    private final Candidates candidates;
    private final Clock clock;

    Invitations(Exams exams, Candidates candidates, Clock clock) {
        this.exams = exams;
        this.candidates = candidates;
        this.clock = clock;
    }

    /** How an exam stands for one candidate, what asks for something first. */
    public enum Standing {
        RUNNING,
        OPEN,
        WAITING,
        DONE,
        /** The result may be seen. */
        RELEASED,
        /** It closed without them. */
        MISSED
    }

    /**
     * @param standing in lower case
     * @param beginsAt null when it is not known or always was
     * @param attempt the last one, null where there is none
     */
    public record Invitation(
            String exam,
            String title,
            String standing,
            @Nullable String beginsAt,
            @Nullable String closesAt,
            boolean byHand,
            int minutes,
            int passMark,
            @Nullable String attempt) {}

    /** @param own the candidate's attempts, the newest first */
    @Transactional(readOnly = true)
    public List<Invitation> of(String username, Collection<Attempt> own) {
        var last = new HashMap<String, Attempt>();
        own.forEach(attempt -> last.putIfAbsent(attempt.exam(), attempt));
        Instant now = clock.instant();
        List<String> invited = candidates.exams(username);
        Map<String, Exam> found = exams.all(invited);
        return invited.stream()
                .filter(found::containsKey)
                .map(id -> Objects.requireNonNull(found.get(id)))
                .sorted(Comparator.comparing(exam -> standing(exam, last.get(exam.id()), now)))
                .map(exam -> invitation(exam, last.get(exam.id()), now))
                .toList();
    }

    static Standing standing(Exam exam, @Nullable Attempt last, Instant now) {
        if (last != null && last.running(now)) return Standing.RUNNING;
        if (last != null && last.state() == AttemptState.RELEASED) return Standing.RELEASED;
        if (last != null && last.state() != AttemptState.VOID) return Standing.DONE;
        return switch (exam.phase(now)) {
            case WAITING -> Standing.WAITING;
            case OPEN -> Standing.OPEN;
            case CLOSED -> last == null ? Standing.MISSED : Standing.DONE;
        };
    }

    private static Invitation invitation(Exam exam, @Nullable Attempt last, Instant now) {
        Standing standing = standing(exam, last, now);
        return new Invitation(
                exam.id(),
                exam.title(),
                standing.name().toLowerCase(Locale.ROOT),
                Time.isoOrNull(exam.opensAt()),
                Time.isoOrNull(exam.closesAt()),
                exam.rules().byHand(),
                exam.minutes(),
                exam.passMark(),
                last == null ? null : last.id());
    }
}
