package org.chuangkou.people.exchange;

import jakarta.inject.Singleton;
import java.util.Map;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.job.Jobs;
import org.chuangkou.base.table.TableFormat;
import org.chuangkou.web.upload.Incoming;
import org.chuangkou.web.upload.Uploads;

/** Keeps a table that somebody sent, and queues the job that reads it. */
@Singleton
class QueueingImport {
    private final Uploads uploads;
    private final Jobs jobs;
    private final Audit audit;

    QueueingImport(Uploads uploads, Jobs jobs, Audit audit) {
        this.uploads = uploads;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** @return the job's id; refused when the file is plainly of another kind */
    @Atomic
    String queue(Incoming file, TableFormat format, Actor actor) {
        format.refuseForeign(file.head(4));
        String upload = uploads.keep(file, actor.username());
        String job =
                jobs.queue(ClerkImport.NAME, new ClerkImport.Params(upload, format, actor.address()), actor.username());
        audit.note(actor, "clerks.imported", "job:" + job, Map.of("file", file.name()));
        return job;
    }
}
