package org.chuangkou.base.job;

import java.util.List;

/** One claim of a job by one worker. */
public final class JobRun {
    private final Job job;
    private final JobSteps steps;
    private int done;

    JobRun(Job job, JobSteps steps) {
        this.job = job;
        this.steps = steps;
        this.done = job.done();
    }

    public String job() {
        return job.id();
    }

    public String params() {
        return job.params();
    }

    public String author() {
        return job.author();
    }

    /** How many steps are committed already. */
    public int done() {
        return done;
    }

    /** Says how many steps there are in all. */
    public void total(int total) {
        steps.total(job, total);
    }

    /**
     * Commits a step: {@code work} and the progress it makes in one transaction, which is begun again when it loses a
     * race. {@code work} returns what became of its rows.
     *
     * @param upTo how many steps are done once this one is
     * @throws LostJob when the lease went to another worker; nothing of the step stays
     */
    public void advance(int upTo, Step work) {
        steps.step(job, upTo, work);
        done = upTo;
    }

    /** Part of a job that is committed at once. */
    @FunctionalInterface
    public interface Step {
        Outcome work();
    }

    /** What a step did, and what it has to say. */
    public record Outcome(Tally tally, List<Remark> remarks) {
        public Outcome {
            remarks = List.copyOf(remarks);
        }
    }

    /** The lease on a job went to another worker. */
    static final class LostJob extends RuntimeException {
        LostJob(String id) {
            super("another worker has job " + id);
        }
    }
}
