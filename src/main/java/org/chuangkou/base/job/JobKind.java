package org.chuangkou.base.job;

/** One kind of long work. */
public interface JobKind {
    /** Names the kind in the database; never changes. */
    String name();

    /**
     * Does the work from {@link JobRun#done()} on and reports each committed step by {@link JobRun#advance}. May be
     * called again after a crash. A {@code Refusal} fails the job with its reason; any other exception with a number
     * that is found in the log.
     */
    void run(JobRun run) throws Exception;
}
