package org.chuangkou.guide.exchange;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Messages;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.guide.file.FormatGuess;
import org.chuangkou.guide.table.WorkbookWriting;
import org.chuangkou.web.Language;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.chuangkou.web.job.JobView;
import org.chuangkou.web.job.JobViews;
import org.chuangkou.web.upload.Incoming;
import org.chuangkou.web.upload.Uploads;
import org.jspecify.annotations.Nullable;

/** Files of guides, for trainers: the choice of a file, how far it is, what came of it. */
@Controller("/items/import")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportPages {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LINES = 500;

    private final StartingImport starting;
    private final EarlierImports earlier;
    private final JobViews jobs;
    private final Messages messages;

    ImportPages(StartingImport starting, EarlierImports earlier, JobViews jobs, Messages messages) {
        this.starting = starting;
        this.earlier = earlier;
        this.jobs = jobs;
        this.messages = messages;
    }

    /** @param format as chosen; empty to go by the file's name */
    record Start(
            String format,
            List<String> formats,
            List<Fault> errors,
            List<EarlierImports.Earlier> earlier,
            int largest) {}

    @Get
    @Produces("text/html")
    View start(HttpRequest<?> request) {
        return start(request, "", List.of());
    }

    @Get("/template/items.xlsx")
    @Produces(MediaType.ALL)
    HttpResponse<byte[]> template(HttpRequest<?> request) {
        byte[] file = WorkbookWriting.template(message -> messages.say(Language.of(request), message));
        return HttpResponse.ok(file)
                .contentType(XLSX)
                .header("Content-Disposition", "attachment; filename=\"items-template.xlsx\"");
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces("text/html")
    HttpResponse<?> take(
            HttpRequest<?> request, @Nullable @Part CompletedFileUpload file, @Nullable @Part String format) {
        String chosen = format == null ? "" : format;
        if (file == null || file.getFilename().isEmpty())
            return HttpResponse.badRequest(start(request, chosen, List.of(Fault.field("file", "import.no-file"))));
        try (Incoming incoming = Incoming.of(file)) {
            String known = chosen.isEmpty() ? FormatGuess.of(incoming.name()) : chosen;
            return HttpResponse.seeOther(
                    Paths.of("/items/import/", starting.start(incoming, known, Viewer.actor(request))));
        } catch (Refusal refusal) {
            List<Fault> faults = refusal.faults().isEmpty()
                    ? List.of(Fault.field(
                            "file",
                            refusal.reason().key(),
                            refusal.reason().args().toArray()))
                    : refusal.faults();
            return HttpResponse.status(HttpStatus.valueOf(refusal.kind().status()))
                    .body(start(request, chosen, faults));
        }
    }

    @Get("/{job}")
    @Produces("text/html")
    View progress(HttpRequest<?> request, String job) {
        JobView view = jobs.find(job, Viewer.of(request), Language.of(request), LINES)
                .filter(found -> found.kind().equals(GuideImport.NAME))
                .orElseThrow(() -> Refusal.notFound("job.unknown"));
        return new View("guide/exchange/job", Map.of("job", view));
    }

    private View start(HttpRequest<?> request, String format, List<Fault> faults) {
        var page = new Start(format, FormatGuess.FORMATS, faults, earlier.of(Viewer.of(request)), Uploads.LARGEST_MB);
        return new View("guide/exchange/import", page);
    }
}
