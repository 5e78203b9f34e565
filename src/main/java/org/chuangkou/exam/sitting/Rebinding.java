package org.chuangkou.exam.sitting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.exam.sitting.AttemptRows.AttemptRow;
import org.chuangkou.exam.sitting.seat.ResumeCodes;

/** An attempt goes on at another computer, with the code that an invigilator gave. */
@Singleton
public class Rebinding {
    private final AttemptRows attempts;
    private final ResumeCodes codes;
    private final Audit audit;
    private final Clock clock;

    Rebinding(AttemptRows attempts, ResumeCodes codes, Audit audit, Clock clock) {
        this.attempts = attempts;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The device that had it before is refused from now on. A wrong code is no exception, or the try would not be counted.
     *
     * @return whether it goes on here
     */
    @Atomic
    public boolean rebind(String id, String device, String code, Actor actor) {
        Instant now = clock.instant();
        Attempt attempt = attempts.hold(id).map(AttemptRow::attempt).orElseThrow();
        if (attempt.goesOnAt(device)) return true;
        boolean right = attempt.running(now) && codes.use(attempt.exam(), attempt.candidate(), code, now);
        Map<String, String> whose = Map.of("attempt", id);
        if (!right) {
            audit.note(actor, "attempt.code-wrong", "exam:" + attempt.exam(), whose);
            return false;
        }
        attempts.bind(id, device);
        audit.note(actor, "attempt.rebound", "exam:" + attempt.exam(), whose);
        return true;
    }
}
