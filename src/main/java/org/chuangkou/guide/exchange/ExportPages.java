package org.chuangkou.guide.exchange;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chuangkou.base.Time;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.store.Library;
import org.chuangkou.guide.store.Version;
import org.chuangkou.guide.table.WorkbookWriting;

/** All guides in force as a workbook, in the form in which the import takes it back. */
@Controller("/items/export/items.xlsx")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class ExportPages {
    private static final MediaType XLSX =
            MediaType.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int CODES = 500;

    private final Library library;
    private final Clock clock;

    ExportPages(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    @Get
    @Produces(MediaType.ALL)
    HttpResponse<StreamedFile> export() throws IOException {
        Path file = Files.createTempFile("chuangkou-export", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            WorkbookWriting.write(out, this::guides);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        String day = LocalDate.ofInstant(clock.instant(), Time.HALL).toString();
        var in = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        return HttpResponse.ok(new StreamedFile(in, XLSX).attach("items-" + day + ".xlsx"));
    }

    private Stream<Guide> guides() {
        return Stream.iterate(
                        library.codes("guide", "", CODES),
                        codes -> !codes.isEmpty(),
                        codes -> library.codes("guide", codes.getLast(), CODES))
                .flatMap(codes -> inForce(codes).stream());
    }

    private List<Guide> inForce(List<String> codes) {
        return library.guidesInForce(codes).stream().map(Version::guide).toList();
    }
}
