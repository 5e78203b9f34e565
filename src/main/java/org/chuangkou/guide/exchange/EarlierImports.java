package org.chuangkou.guide.exchange;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.chuangkou.base.Json;
import org.chuangkou.base.job.Job;
import org.chuangkou.base.job.Jobs;
import org.chuangkou.web.Viewer;
import org.chuangkou.web.upload.Upload;
import org.chuangkou.web.upload.Uploads;

/** The latest imports, whoever began them. */
@Singleton
class EarlierImports {
    private static final int SHOWN = 10;

    private final Jobs jobs;
    private final Uploads uploads;

    EarlierImports(Jobs jobs, Uploads uploads) {
        this.jobs = jobs;
        this.uploads = uploads;
    }

    /** @param mine whether the viewer may open it @param file empty when it has been cleared away */
    record Earlier(
            String id,
            boolean mine,
            String file,
            String format,
            String author,
            Instant at,
            String state,
            int created,
            int updated,
            int unchanged,
            int rejected) {}

    List<Earlier> of(Viewer viewer) {
        return jobs.latest(List.of(GuideImport.NAME), SHOWN).stream()
                .map(job -> earlier(job, viewer))
                .toList();
    }

    private Earlier earlier(Job job, Viewer viewer) {
        var params = Json.read(job.params(), ImportParams.class);
        return new Earlier(
                job.id(),
                job.author().equals(viewer.username()) || viewer.has("ADMIN"),
                uploads.find(params.upload()).map(Upload::name).orElse(""),
                params.format(),
                job.author(),
                job.createdAt(),
                job.state(),
                job.created(),
                job.updated(),
                job.unchanged(),
                job.rejected());
    }
}
