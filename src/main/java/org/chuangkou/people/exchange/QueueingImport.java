package org.chuangkou.people.exchange;

import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.chuangkou.base.Actor;
import org.chuangkou.base.job.Jobs;
import org.chuangkou.base.table.TableFormat;
import org.chuangkou.web.Uploads;

/** Keeps a table that somebody sent, and queues the job that reads it. */
@Singleton
class QueueingImport {
    private final Uploads uploads;
    private final Jobs jobs;

    QueueingImport(Uploads uploads, Jobs jobs) {
        this.uploads = uploads;
        this.jobs = jobs;
    }

    /** Not begun again after a lost race: the file can be read once only. @return the job's id */
    @Transactional
    String queue(CompletedFileUpload file, TableFormat format, Actor actor) {
        String upload = uploads.keep(file, actor.username());
        return jobs.queue(ClerkImport.NAME, new ClerkImport.Params(upload, format, actor.address()), actor.username());
    }
}
