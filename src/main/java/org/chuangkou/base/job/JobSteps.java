package org.chuangkou.base.job;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Json;
import org.chuangkou.base.job.JobRun.LostJob;
import org.chuangkou.base.job.JobRun.Outcome;
import org.chuangkou.base.job.JobRun.Step;

/** The transactions of a running job. */
@Singleton
class JobSteps {
    private final JobRows rows;
    private final JobRemarkRows remarkRows;

    JobSteps(JobRows rows, JobRemarkRows remarkRows) {
        this.rows = rows;
        this.remarkRows = remarkRows;
    }

    @Atomic
    void total(Job job, int total) {
        if (rows.total(job.id(), job.fence(), total) == 0) throw new LostJob(job.id());
    }

    @Atomic
    void step(Job job, int upTo, Step step) {
        Outcome outcome = step.work();
        Tally tally = outcome.tally();
        int mine = rows.advance(
                job.id(), job.fence(), upTo, tally.created(), tally.updated(), tally.unchanged(), tally.rejected());
        if (mine == 0) throw new LostJob(job.id());
        if (outcome.remarks().isEmpty()) return;
        int number = remarkRows.next(job.id());
        var remarks = new ArrayList<JobRemark>();
        for (Remark remark : outcome.remarks()) {
            remarks.add(new JobRemark(
                    job.id(),
                    number++,
                    remark.severity().name(),
                    remark.sheet(),
                    remark.row(),
                    remark.column(),
                    Json.write(remark.message())));
        }
        remarkRows.insert(remarks);
    }
}
