package org.chuangkou.base.job;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Json;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works off the queue of jobs, one at a time on each node. */
@Singleton
@Requires(property = "chuangkou.background", notEquals = "false")
class JobWorker {
    private static final Logger LOG = LoggerFactory.getLogger(JobWorker.class);
    /** Long enough for a slow step, short enough that a crash delays a job by less than a minute. */
    private static final Duration TERM = Duration.ofSeconds(15);

    private final JobClaims claims;
    private final JobSteps steps;
    private final Clock clock;
    private final Map<String, JobKind> kinds;
    private final AtomicReference<@Nullable Job> current = new AtomicReference<>();

    JobWorker(JobClaims claims, JobSteps steps, Clock clock, List<JobKind> kinds) {
        this.claims = claims;
        this.steps = steps;
        this.clock = clock;
        this.kinds = kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
    }

    @Scheduled(fixedDelay = "200ms", initialDelay = "300ms")
    void work() {
        try {
            for (Optional<Job> job = claims.claim(TERM); job.isPresent(); job = claims.claim(TERM)) run(job.get());
        } catch (RuntimeException e) {
            LOG.warn("The queue of jobs could not be read, next try in a moment: {}", e.toString());
        }
    }

    @Scheduled(fixedDelay = "4s")
    void hold() {
        Job job = current.get();
        if (job != null) claims.hold(job, TERM);
    }

    private void run(Job job) {
        current.set(job);
        Instant begun = clock.instant();
        try {
            JobKind kind = kinds.get(job.kind());
            if (kind == null) throw new IllegalStateException("no kind of job is called " + job.kind());
            kind.run(new JobRun(job, steps));
            claims.finish(job, "done", null);
            LOG.info("Job {} {} done in {}", job.kind(), job.id(), Duration.between(begun, clock.instant()));
        } catch (JobRun.LostJob e) {
            LOG.warn("Job {} {} goes on elsewhere", job.kind(), job.id());
        } catch (Refusal e) {
            claims.finish(job, "failed", Json.write(e.reason()));
        } catch (Exception e) {
            String number = Ids.next(clock.instant());
            LOG.error("Job {} {} failed, number {}", job.kind(), job.id(), number, e);
            claims.finish(job, "failed", Json.write(Message.of("job.failed", number)));
        } finally {
            current.set(null);
        }
    }
}
