package org.chuangkou.people.exchange;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.job.Job;
import org.chuangkou.base.job.Jobs;
import org.chuangkou.base.table.TableFormat;
import org.chuangkou.web.Language;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.chuangkou.web.job.JobView;
import org.chuangkou.web.job.JobViews;
import org.chuangkou.web.upload.Incoming;
import org.jspecify.annotations.Nullable;

/** Clerks from a table, for administrators: upload, progress, result. */
@Controller("/admin/clerks/import")
@Secured("ADMIN")
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportPages {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int EARLIER = 10;
    private static final int LINES = 500;

    private final QueueingImport queueing;
    private final ClerkTemplate template;
    private final Jobs jobs;
    private final JobViews jobViews;

    ImportPages(QueueingImport queueing, ClerkTemplate template, Jobs jobs, JobViews jobViews) {
        this.queueing = queueing;
        this.template = template;
        this.jobs = jobs;
        this.jobViews = jobViews;
    }

    record Earlier(
            String id, String author, Instant at, String state, int created, int updated, int unchanged, int rejected) {
        static Earlier of(Job job) {
            return new Earlier(
                    job.id(),
                    job.author(),
                    job.createdAt(),
                    job.state(),
                    job.created(),
                    job.updated(),
                    job.unchanged(),
                    job.rejected());
        }
    }

    record Start(List<Earlier> earlier, @Nullable Message problem) {}

    @Get
    @Produces("text/html")
    View start() {
        return start(null);
    }

    /** One step deeper than a job's page, to which a browser's wish for HTML would lead otherwise. */
    @Get("/template/clerks.xlsx")
    @Produces(XLSX)
    HttpResponse<byte[]> template(HttpRequest<?> request) {
        return HttpResponse.ok(template.write(Language.of(request)))
                .header("Content-Disposition", "attachment; filename=\"clerks.xlsx\"");
    }

    /** The format is what the file's name says. */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces("text/html")
    HttpResponse<?> take(HttpRequest<?> request, @Nullable @Part CompletedFileUpload file) {
        if (file == null) return HttpResponse.badRequest().body(start(Message.of("upload.empty")));
        try (Incoming incoming = Incoming.of(file)) {
            String job = queueing.queue(incoming, TableFormat.ofFile(incoming.name()), Viewer.actor(request));
            return HttpResponse.seeOther(Paths.of("/admin/clerks/import/", job));
        } catch (Refusal refusal) {
            return HttpResponse.status(
                            io.micronaut.http.HttpStatus.valueOf(refusal.kind().status()))
                    .body(start(refusal.reason()));
        }
    }

    @Get("/{job}")
    @Produces("text/html")
    View progress(HttpRequest<?> request, String job) {
        JobView view = jobViews.find(job, Viewer.of(request), Language.of(request), LINES)
                .filter(found -> found.kind().equals(ClerkImport.NAME))
                .orElseThrow(() -> Refusal.notFound("job.unknown"));
        return new View("people/import-job", Map.of("job", view));
    }

    private View start(@Nullable Message problem) {
        List<Earlier> earlier = jobs.latest(List.of(ClerkImport.NAME), EARLIER).stream()
                .map(Earlier::of)
                .toList();
        return new View("people/import", new Start(earlier, problem));
    }
}
