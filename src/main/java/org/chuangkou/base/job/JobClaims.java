package org.chuangkou.base.job;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chuangkou.base.Atomic;
import org.jspecify.annotations.Nullable;

/** Claims are committed before the work begins. */
@Singleton
class JobClaims {
    private final JobRows rows;
    private final Clock clock;

    JobClaims(JobRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Atomic
    Optional<Job> claim(Duration term) {
        Instant now = clock.instant();
        return rows.nextFree(now)
                .filter(job -> rows.claim(job.id(), job.fence(), now.plus(term)) == 1)
                .flatMap(job -> rows.find(job.id()));
    }

    @Atomic
    void hold(Job job, Duration term) {
        rows.hold(job.id(), job.fence(), clock.instant().plus(term));
    }

    @Atomic
    void finish(Job job, String state, @Nullable String failure) {
        rows.finish(job.id(), job.fence(), state, failure, clock.instant());
    }
}
