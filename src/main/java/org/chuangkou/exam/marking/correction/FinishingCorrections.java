package org.chuangkou.exam.marking.correction;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.chuangkou.exam.marking.CorrectionLog;
import org.chuangkou.exam.schedule.Exams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finishes corrections during which a service ended: what an examiner applied holds for all attempts, not for some. */
@Singleton
@Requires(property = "chuangkou.background", notEquals = "false")
class FinishingCorrections {
    private static final Logger LOG = LoggerFactory.getLogger(FinishingCorrections.class);
    /** One that is being applied now takes less. */
    private static final Duration OLD = Duration.ofMinutes(2);

    private final CorrectionLog log;
    private final Exams exams;
    private final CorrectingExam correcting;
    private final Clock clock;

    FinishingCorrections(CorrectionLog log, Exams exams, CorrectingExam correcting, Clock clock) {
        this.log = log;
        this.exams = exams;
        this.correcting = correcting;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "60s", initialDelay = "20s")
    void finish() {
        try {
            for (String exam : log.unapplied(clock.instant().minus(OLD))) {
                correcting.finish(exams.find(exam).orElseThrow());
                LOG.info("Corrections of exam {} now hold for all attempts", exam);
            }
        } catch (RuntimeException e) {
            LOG.warn("Corrections could not be finished, next try in a minute: {}", e.toString());
        }
    }
}
