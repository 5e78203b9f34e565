package org.chuangkou.question.exchange;

import jakarta.inject.Singleton;
import java.util.Map;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.job.Jobs;
import org.chuangkou.web.upload.Incoming;
import org.chuangkou.web.upload.Uploads;

/** Keeps a file of questions and queues the job that reads it. */
@Singleton
class StartingQuestionImport {
    private final Uploads uploads;
    private final Jobs jobs;
    private final Audit audit;

    StartingQuestionImport(Uploads uploads, Jobs jobs, Audit audit) {
        this.uploads = uploads;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** @return the id under which the file is kept for a month */
    @Atomic
    String keep(Incoming file, Actor actor) {
        return uploads.keep(file, actor.username());
    }

    /** @return the job's id */
    @Atomic
    String start(ImportParams params, Actor actor) {
        String job = jobs.queue(QuestionImport.NAME, params, actor.username());
        audit.note(
                actor,
                "question.import",
                "job:" + job,
                Map.of("format", params.format(), "dryRun", String.valueOf(params.dry())));
        return job;
    }
}
