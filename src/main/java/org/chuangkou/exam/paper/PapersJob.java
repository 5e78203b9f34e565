package org.chuangkou.exam.paper;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Json;
import org.chuangkou.base.job.JobKind;
import org.chuangkou.base.job.JobRun;
import org.chuangkou.base.job.Tally;
import org.chuangkou.exam.assembly.Assembly;
import org.chuangkou.exam.assembly.Fairness;
import org.chuangkou.exam.assembly.Plan;
import org.chuangkou.exam.assembly.PlanJson;
import org.chuangkou.exam.schedule.Candidates;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;
import org.jspecify.annotations.Nullable;

/**
 * Builds the papers of an exam: first it commits to the plan, then it makes all papers and counts how fair they are, then it makes
 * them again, which gives the same, and keeps them some at a time. So a job that is begun again after a crash goes on where
 * it was.
 */
@Singleton
class PapersJob implements JobKind {
    static final String NAME = "papers";
    private static final int STEP = 100;
    private static final JobRun.Outcome NOTHING = new JobRun.Outcome(Tally.NOTHING, List.of());

    private final Exams exams;
    private final Candidates candidates;
    private final Planning planning;
    private final Plans plans;
    private final Papers papers;
    private final Audit audit;

    PapersJob(Exams exams, Candidates candidates, Planning planning, Plans plans, Papers papers, Audit audit) {
        this.exams = exams;
        this.candidates = candidates;
        this.planning = planning;
        this.plans = plans;
        this.papers = papers;
        this.audit = audit;
    }

    record Params(String exam) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) {
        String id = Json.read(run.params(), Params.class).exam();
        if (plans.find(id).isEmpty()) run.advance(0, () -> commit(run, id));
        Planned planned = plans.find(id).orElseThrow();
        if (planned.builtAt() != null || !planned.job().equals(run.job())) return;
        Plan plan = planned.plan();
        var assembly = new Assembly(plan, planned.seed());
        int all = plan.sitters().size();
        run.total(2 * all);
        Fairness.Report report = count(run, plan, assembly);
        var step = new ArrayList<Papers.Kept>(STEP);
        var made = new int[1];
        assembly.all(paper -> {
            made[0]++;
            if (all + made[0] <= run.done()) return;
            step.add(new Papers.Kept(paper.candidate(), paper.number(), PaperBody.of(paper, null)));
            if (step.size() < STEP && made[0] < all) return;
            run.advance(all + made[0], () -> keep(plan, step, made[0] == all ? report : null));
            step.clear();
        });
    }

    /** Who gets a paper is settled from here on, and the audit trail holds what was promised. */
    private JobRun.Outcome commit(JobRun run, String id) {
        Exam exam = exams.hold(id);
        Planned planned = plans.commit(planning.plan(exam, candidates.of(id)), run.job());
        audit.note(
                new Actor(run.author(), "-"),
                "exam.papers",
                "exam:" + id,
                Map.of("commitment", planned.commitment(), "algorithm", PlanJson.ALGORITHM));
        return NOTHING;
    }

    private static Fairness.Report count(JobRun run, Plan plan, Assembly assembly) {
        var fairness = new Fairness(plan);
        var made = new int[1];
        assembly.all(paper -> {
            fairness.count(plan.sitters().get(made[0]++), paper);
            if (made[0] % 500 == 0 && made[0] > run.done()) run.advance(made[0], () -> NOTHING);
        });
        return fairness.report();
    }

    private JobRun.Outcome keep(Plan plan, List<Papers.Kept> step, Fairness.@Nullable Report report) {
        papers.keep(plan.exam(), step);
        if (report != null) plans.built(plan.exam(), Json.write(report));
        return new JobRun.Outcome(new Tally(step.size(), 0, 0, 0), List.of());
    }
}
