package org.chuangkou.question.exchange;

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
import org.chuangkou.base.Actor;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.web.Viewer;
import org.chuangkou.web.upload.Incoming;
import org.jspecify.annotations.Nullable;

/** Sends a file of questions in. */
@Controller("/api/v1/questions/import")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportApi {
    private final StartingQuestionImport starting;
    private final Columns columns;

    ImportApi(StartingQuestionImport starting, Columns columns) {
        this.starting = starting;
        this.columns = columns;
    }

    record Queued(String job) {}

    /**
     * @param mode {@code all-or-nothing} (else) or {@code good-rows}
     * @param dryRun {@code true} to have the file looked through alone
     * @param level for questions that do not say one; so domain and type
     * @param source begins the ids of questions that have none of their own; else the file's name
     * @param submit {@code true} to send what comes to review at once
     */
    @Post
    @Consumes("multipart/form-data")
    HttpResponse<Queued> send(
            HttpRequest<?> request,
            @Nullable @Part CompletedFileUpload file,
            @Nullable @Part String format,
            @Nullable @Part String mode,
            @Nullable @Part String dryRun,
            @Nullable @Part String level,
            @Nullable @Part String domain,
            @Nullable @Part String type,
            @Nullable @Part String source,
            @Nullable @Part String submit) {
        if (file == null) throw Refusal.invalid(List.of(Fault.field("file", "refusal.missing")));
        var wish = new Wish(format, mode, dryRun, level, domain, type, source, submit);
        Actor actor = Viewer.actor(request);
        try (Incoming incoming = Incoming.of(file)) {
            ImportParams params = wish.params("", incoming.name(), columns.known());
            String upload = starting.keep(incoming, actor);
            String job = starting.start(params.of(upload, params.columns()), actor);
            return HttpResponse.<Queued>status(HttpStatus.ACCEPTED).body(new Queued(job));
        }
    }
}
