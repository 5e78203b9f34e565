package org.chuangkou.exam.paper;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.job.Job;
import org.chuangkou.base.job.Jobs;
import org.chuangkou.exam.schedule.Candidates;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;

/** An examiner has the papers of an exam built before it begins. */
@Singleton
public class BuildingPapers {
    private static final int LATEST = 200;

    private final Exams exams;
    private final Candidates candidates;
    private final Plans plans;
    private final Jobs jobs;
    private final Clock clock;

    BuildingPapers(Exams exams, Candidates candidates, Plans plans, Jobs jobs, Clock clock) {
        this.exams = exams;
        this.candidates = candidates;
        this.plans = plans;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The last job that builds, has built or could not build the papers of an exam, as far as it is among the last of all exams. */
    public Optional<Job> last(String exam) {
        return jobs.latest(List.of(PapersJob.NAME), LATEST).stream()
                .filter(job ->
                        Json.read(job.params(), PapersJob.Params.class).exam().equals(exam))
                .findFirst();
    }

    /** @return the job that builds them, or that has built them already */
    @Atomic
    public String queue(String id, Actor actor) {
        Exam exam = exams.hold(id);
        if (exam.standing()) throw Refusal.conflict("exam.open-to-all");
        if (exam.closed(clock.instant())) throw Refusal.conflict("exam.closed");
        Optional<Job> last = last(id);
        if (last.isPresent() && !last.get().state().equals("failed"))
            return last.get().id();
        if (plans.status(id).filter(plan -> plan.builtAt() != null).isPresent())
            throw Refusal.conflict("exam.begun-without-papers");
        plans.forget(id);
        if (candidates.count(id) == 0) throw Refusal.conflict("exam.no-candidates");
        return jobs.queue(PapersJob.NAME, new PapersJob.Params(id), actor.username());
    }
}
