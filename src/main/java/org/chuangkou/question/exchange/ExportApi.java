package org.chuangkou.question.exchange;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import org.chuangkou.base.Time;
import org.chuangkou.question.finding.Sought;
import org.chuangkou.question.format.QuestionFormat;
import org.chuangkou.web.Viewer;

/** The bank, or what it is narrowed to, as a file. */
@Controller("/api/v1/questions/export")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class ExportApi {
    private final Exporting exporting;
    private final Clock clock;

    ExportApi(Exporting exporting, Clock clock) {
        this.exporting = exporting;
        this.clock = clock;
    }

    /** Narrowed as the list is; {@code xlsx} and {@code moodle-xml} hold all there is to say, {@code aiken} single choices alone. */
    @Get
    @Produces(MediaType.ALL)
    @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            required = true,
            description = "xlsx, gift, moodle-xml or aiken")
    HttpResponse<StreamedFile> export(HttpRequest<?> request) throws IOException {
        QuestionFormat format = QuestionFormat.of(request.getParameters().get("format"));
        Path file = exporting.export(
                format, Sought.of(request.getParameters(), Viewer.actor(request).username()));
        return download(file, format.mediaType(), "questions-" + day() + "." + format.extension());
    }

    private String day() {
        return LocalDate.ofInstant(clock.instant(), Time.HALL).toString();
    }

    static HttpResponse<StreamedFile> download(Path file, String type, String name) throws IOException {
        var in = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        return HttpResponse.ok(new StreamedFile(in, MediaType.of(type)).attach(name));
    }
}
