package org.chuangkou.exam.marking;

import java.time.Instant;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.fact.AttemptReleased;

/** What other features are told when a result may be seen, or has changed since. */
public final class Released {
    private Released() {}

    public static AttemptReleased fact(Exam exam, Attempt attempt, Result result, Instant at) {
        return new AttemptReleased(
                attempt.id(),
                exam.id(),
                attempt.candidate(),
                exam.level(),
                exam.kind().word(),
                result.passed(),
                result.hundredths(),
                result.of(),
                at);
    }
}
