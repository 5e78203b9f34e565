package org.chuangkou.guide.exchange;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import org.chuangkou.web.Viewer;
import org.chuangkou.web.upload.Incoming;
import org.jspecify.annotations.Nullable;

/** Sends a file of guides in. */
@Controller("/api/v1/items/import")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportApi {
    private final StartingImport starting;

    ImportApi(StartingImport starting) {
        this.starting = starting;
    }

    record Queued(String job) {}

    @Post
    @Consumes("multipart/form-data")
    HttpResponse<Queued> send(
            HttpRequest<?> request, @Nullable @Part CompletedFileUpload file, @Nullable @Part String format) {
        if (file == null) throw Refusal.invalid(List.of(Fault.field("file", "refusal.missing")));
        try (Incoming incoming = Incoming.of(file)) {
            String job = starting.start(incoming, format, Viewer.actor(request));
            return HttpResponse.<Queued>status(HttpStatus.ACCEPTED).body(new Queued(job));
        }
    }
}
