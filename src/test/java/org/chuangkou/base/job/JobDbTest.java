package org.chuangkou.base.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chuangkou.DatabaseTest;
import org.chuangkou.base.job.JobRun.LostJob;
import org.chuangkou.base.job.JobRun.Outcome;
import org.chuangkou.base.job.Remark.Severity;
import org.junit.jupiter.api.Test;

@DatabaseTest
class JobDbTest {
    private static final Tally ONE = new Tally(1, 0, 0, 0);
    private final Jobs jobs;
    private final JobClaims claims;
    private final JobSteps steps;
    private final JobRows rows;

    JobDbTest(Jobs jobs, JobClaims claims, JobSteps steps, JobRows rows) {
        this.jobs = jobs;
        this.claims = claims;
        this.steps = steps;
        this.rows = rows;
    }

    @Test
    void progress_tally_and_remarks_of_a_step_are_kept_together() {
        JobRun run = new JobRun(claimed(), steps);
        run.total(2);
        run.advance(1, () -> new Outcome(ONE, List.of(Remark.warning(1, "name", "refusal.missing"))));
        run.advance(2, () -> new Outcome(ONE, List.of(Remark.error(2, null, "refusal.missing"))));
        Job job = jobs.find(run.job()).orElseThrow();
        assertThat(List.of(job.done(), job.total(), job.created())).containsExactly(2, 2, 2);
        assertThat(jobs.remarks(run.job(), Severity.ERROR, 0, 10))
                .extracting(Remark::row)
                .containsExactly(2);
        assertThat(jobs.count(run.job(), Severity.WARNING)).isEqualTo(1);
    }

    @Test
    void a_step_that_fails_leaves_nothing() {
        JobRun run = new JobRun(claimed(), steps);
        assertThatThrownBy(() -> run.advance(1, () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(jobs.find(run.job()).orElseThrow().done()).isZero();
    }

    @Test
    void who_lost_the_lease_can_change_nothing_and_the_other_goes_on_where_it_stood() {
        Job first = claimed();
        JobRun slow = new JobRun(first, steps);
        slow.advance(1, () -> new Outcome(ONE, List.of()));
        assertThat(rows.claim(first.id(), first.fence(), first.createdAt().plus(Duration.ofDays(1))))
                .isEqualTo(1);
        JobRun other = new JobRun(jobs.find(first.id()).orElseThrow(), steps);
        assertThat(other.done()).isEqualTo(1);
        assertThatThrownBy(() -> slow.advance(2, () -> new Outcome(ONE, List.of())))
                .isInstanceOf(LostJob.class);
        assertThat(jobs.find(first.id()).orElseThrow().created()).isEqualTo(1);
        claims.finish(first, "done", null);
        assertThat(jobs.find(first.id()).orElseThrow().state()).isEqualTo("running");
    }

    /** A job of a kind that the house's own worker never sees: claimed before it is queued for anybody. */
    private Job claimed() {
        String id = jobs.queue("of-a-test", Map.of(), "trainer");
        Job job = jobs.find(id).orElseThrow();
        rows.claim(id, job.fence(), job.createdAt().plus(Duration.ofDays(1)));
        return jobs.find(id).orElseThrow();
    }
}
