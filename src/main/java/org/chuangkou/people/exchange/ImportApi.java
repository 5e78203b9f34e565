package org.chuangkou.people.exchange;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.chuangkou.base.table.TableFormat;
import org.chuangkou.web.Viewer;

/** Clerks from a table, for programs. */
@Controller("/api/v1/clerks/import")
@Secured("ADMIN")
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportApi {
    private final QueueingImport queueing;

    ImportApi(QueueingImport queueing) {
        this.queueing = queueing;
    }

    /** @param job to be asked for at {@code /api/v1/jobs/{id}} */
    record Queued(String job) {}

    /** @param format xlsx or csv */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<Queued> take(
            HttpRequest<?> request, @Part("file") CompletedFileUpload file, @Part("format") String format) {
        return HttpResponse.accepted()
                .body(new Queued(queueing.queue(file, TableFormat.of(format), Viewer.actor(request))));
    }
}
