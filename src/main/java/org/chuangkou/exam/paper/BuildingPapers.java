package org.chuangkou.exam.paper;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.job.Job;
import org.chuangkou.base.job.Jobs;

/** An examiner has the papers of an exam built before it begins. */
@Singleton
class BuildingPapers {
    private final Exams exams;
    private final Candidates candidates;
    private final Plans plans;
    private final PlanRows rows;
    private final Jobs jobs;
    private final Clock clock;

    BuildingPapers(Exams exams, Candidates candidates, Plans plans, PlanRows rows, Jobs jobs, Clock clock) {
        this.exams = exams;
        this.candidates = candidates;
        this.plans = plans;
        this.rows = rows;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @return the job that builds them, or that has built them already */
    @Atomic
    String queue(String id, Actor actor) {
        Exam exam = exams.hold(id);
        if (exam.standing()) throw Refusal.conflict("exam.open-to-all");
        if (exam.closed(clock.instant())) throw Refusal.conflict("exam.closed");
        Optional<Planned> planned = plans.find(id);
        if (planned.isPresent()) {
            String job = planned.get().job();
            if (job.isEmpty()) throw Refusal.conflict("exam.begun-without-papers");
            boolean failed = jobs.find(job).map(Job::state).orElse("failed").equals("failed");
            if (!failed) return job;
            plans.forget(id);
        }
        if (candidates.count(id) == 0) throw Refusal.conflict("exam.no-candidates");
        return jobs.queue(PapersJob.NAME, new PapersJob.Params(id), actor.username());
    }
}
