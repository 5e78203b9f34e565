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
import java.util.List;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.table.TableFormat;
import org.chuangkou.web.Viewer;
import org.chuangkou.web.upload.Incoming;
import org.jspecify.annotations.Nullable;

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
            HttpRequest<?> request, @Nullable @Part CompletedFileUpload file, @Nullable @Part String format) {
        if (file == null) throw Refusal.invalid(List.of(Fault.field("file", "refusal.missing")));
        TableFormat table = TableFormat.of(format);
        try (Incoming incoming = Incoming.of(file)) {
            return HttpResponse.accepted().body(new Queued(queueing.queue(incoming, table, Viewer.actor(request))));
        }
    }
}
