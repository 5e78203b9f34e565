package org.chuangkou.question.exchange;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.question.exchange.Arriving.Arrived;
import org.chuangkou.question.exchange.ImportViews.Filled;
import org.chuangkou.question.format.QuestionFormat;
import org.chuangkou.web.Language;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.chuangkou.web.upload.Incoming;
import org.chuangkou.web.upload.Uploads;
import org.jspecify.annotations.Nullable;

/** Files of questions, for trainers: the choice of a file or a text, and what its columns mean. */
@Controller("/questions/import")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportPages {
    private final Arriving arriving;
    private final ImportViews views;
    private final QuestionTemplate template;
    private final Columns columns;
    private final Uploads uploads;

    ImportPages(Arriving arriving, ImportViews views, QuestionTemplate template, Columns columns, Uploads uploads) {
        this.arriving = arriving;
        this.views = views;
        this.template = template;
        this.columns = columns;
        this.uploads = uploads;
    }

    @Get
    @Produces("text/html")
    View start(HttpRequest<?> request) {
        return views.start(Viewer.actor(request).username(), Filled.NOTHING, List.of());
    }

    /** Says that it is HTML too, as browsers ask for it: else the page of a job of this name would answer. */
    @Get("/template.xlsx")
    @Produces({MediaType.TEXT_HTML, MediaType.ALL})
    HttpResponse<byte[]> template(HttpRequest<?> request) {
        return HttpResponse.ok(template.write(Language.of(request)))
                .contentType(QuestionFormat.XLSX.mediaType())
                .header("Content-Disposition", "attachment; filename=\"questions-template.xlsx\"");
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces("text/html")
    HttpResponse<?> take(
            HttpRequest<?> request,
            @Nullable @Part CompletedFileUpload file,
            @Nullable @Part String text,
            @Nullable @Part String format,
            @Nullable @Part String level,
            @Nullable @Part String domain,
            @Nullable @Part String type,
            @Nullable @Part String source,
            @Nullable @Part String submit) {
        var filled = new Filled(
                said(format),
                said(level),
                said(domain),
                said(type),
                said(source),
                !said(submit).isEmpty(),
                said(text));
        boolean pasted = !filled.text().isBlank();
        boolean sent = file != null && !said(file.getFilename()).isEmpty();
        if (pasted == sent)
            return again(
                    request,
                    filled,
                    HttpStatus.BAD_REQUEST,
                    List.of(Fault.field("file", pasted ? "exchange.either" : "exchange.neither")));
        try (Incoming incoming = sent ? Incoming.of(Objects.requireNonNull(file)) : Incoming.of("", filled.text())) {
            return arrived(arriving.arrive(incoming, wish(filled, pasted), Viewer.actor(request)));
        } catch (Refusal refusal) {
            List<Fault> faults = refusal.faults().isEmpty()
                    ? List.of(new Fault(pasted ? "text" : "file", null, null, null, refusal.reason()))
                    : refusal.faults();
            return again(request, filled, HttpStatus.valueOf(refusal.kind().status()), faults);
        }
    }

    /** @param form the wish and the upload, and pairs of {@code heading.N} and {@code field.N} */
    @Post("/columns")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("text/html")
    HttpResponse<?> tell(HttpRequest<?> request, @Body Map<String, String> form) {
        String upload = form.getOrDefault("upload", "");
        String file = uploads.find(upload)
                .filter(kept -> kept.author().equals(Viewer.actor(request).username()))
                .orElseThrow(() -> Refusal.notFound("upload.unknown"))
                .name();
        var wish = new Wish(
                form.get("format"),
                Wish.GOOD_ROWS,
                "true",
                form.get("level"),
                form.get("domain"),
                form.get("type"),
                form.get("source"),
                form.get("submit"));
        ImportParams params = wish.params(upload, file, columns.known());
        return arrived(arriving.tell(params, said(form), Viewer.actor(request)));
    }

    private HttpResponse<?> arrived(Arrived arrived) {
        return switch (arrived) {
            case Arrived.Queued queued -> HttpResponse.seeOther(Paths.of("/questions/import/", queued.job()));
            case Arrived.Unclear unclear ->
                HttpResponse.status(unclear.trouble() == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                        .body(views.columns(unclear));
        };
    }

    private HttpResponse<?> again(HttpRequest<?> request, Filled filled, HttpStatus status, List<Fault> faults) {
        return HttpResponse.status(status)
                .body(views.start(Viewer.actor(request).username(), filled, faults));
    }

    /** What is pasted is the text of a paper when nothing else is said. */
    private static Wish wish(Filled filled, boolean pasted) {
        String format = pasted && filled.format().isEmpty() ? QuestionFormat.TEXT.key() : filled.format();
        return new Wish(
                format,
                Wish.GOOD_ROWS,
                "true",
                filled.level(),
                filled.domain(),
                filled.type(),
                filled.source(),
                String.valueOf(filled.submit()));
    }

    private static Map<String, String> said(Map<String, String> form) {
        var said = new HashMap<String, String>();
        form.forEach((name, heading) -> {
            if (name.startsWith("heading."))
                said.put(heading, form.getOrDefault(name.replace("heading.", "field."), ""));
        });
        return said;
    }

    private static String said(@Nullable String part) {
        return part == null ? "" : part;
    }
}
