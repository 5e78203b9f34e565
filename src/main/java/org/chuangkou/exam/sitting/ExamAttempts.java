package org.chuangkou.exam.sitting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.chuangkou.exam.sitting.AttemptRows.AttemptRow;

/** All attempts of one exam, for those who run it. */
@Singleton
public class ExamAttempts {
    private final AttemptRows rows;
    private final Ending ending;
    private final Clock clock;

    ExamAttempts(AttemptRows rows, Ending ending, Clock clock) {
        this.rows = rows;
        this.ending = ending;
        this.clock = clock;
    }

    /** As they are now, those that began first before the others: one whose time is over has ended. */
    public List<Attempt> settled(String exam) {
        Instant now = clock.instant();
        List<String> over = of(exam).stream()
                .filter(attempt -> attempt.state() == AttemptState.RUNNING && !attempt.running(now))
                .map(Attempt::id)
                .toList();
        over.forEach(ending::settled);
        return of(exam);
    }

    @Transactional(readOnly = true)
    List<Attempt> of(String exam) {
        return rows.ofExam(exam).stream().map(AttemptRow::attempt).toList();
    }
}
