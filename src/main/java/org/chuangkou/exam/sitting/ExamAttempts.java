package org.chuangkou.exam.sitting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.chuangkou.base.Batches;

/** All attempts of one exam, for those who run it. */
@Singleton
public class ExamAttempts {
    private final Attempts attempts;
    private final Ending ending;
    private final Clock clock;

    ExamAttempts(Attempts attempts, Ending ending, Clock clock) {
        this.attempts = attempts;
        this.ending = ending;
        this.clock = clock;
    }

    /** As they are now, each candidate's in their order: one whose time is over has ended. */
    public List<Attempt> settled(String exam) {
        Instant now = clock.instant();
        List<Attempt> all = attempts.ofExam(exam);
        List<String> over = all.stream()
                .filter(attempt -> attempt.over(now))
                .map(Attempt::id)
                .toList();
        if (over.isEmpty()) return all;
        Batches.of(over, Ending.STEP).forEach(ending::close);
        return attempts.ofExam(exam);
    }

    /** Those that ended and were not declared void, as {@link #settled}. */
    public List<Attempt> counted(String exam) {
        return settled(exam).stream()
                .filter(attempt -> attempt.state() != AttemptState.RUNNING && attempt.state() != AttemptState.VOID)
                .toList();
    }
}
