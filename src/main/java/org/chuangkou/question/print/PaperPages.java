package org.chuangkou.question.print;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chuangkou.base.Messages;
import org.chuangkou.base.Page;
import org.chuangkou.base.Refusal;
import org.chuangkou.question.Item;
import org.chuangkou.question.finding.FindingQuestions;
import org.chuangkou.question.finding.Sought;
import org.chuangkou.question.format.Kind;
import org.chuangkou.question.format.Pictures;
import org.chuangkou.question.format.QuestionFormat;
import org.chuangkou.question.plain.PaperDocx;
import org.chuangkou.question.store.Kept;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.chuangkou.web.page.Papers;

/**
 * The questions to which the list was narrowed as one paper, kind by kind; with keys for those who mark it. Browsers ask for
 * HTML first, so the files say that they are that too: else the page of a question called {@code paper.pdf} would answer.
 */
@Controller("/questions")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class PaperPages {
    private static final int LONGEST_TITLE = 60;

    private final FindingQuestions finding;
    private final org.chuangkou.web.picture.Pictures pictures;
    private final Papers papers;
    private final Messages messages;

    PaperPages(
            FindingQuestions finding, org.chuangkou.web.picture.Pictures pictures, Papers papers, Messages messages) {
        this.finding = finding;
        this.pictures = pictures;
        this.papers = papers;
        this.messages = messages;
    }

    @Get("/paper.docx")
    @Produces({MediaType.TEXT_HTML, MediaType.ALL})
    HttpResponse<StreamedFile> docx(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "false") boolean keys,
            @QueryValue(defaultValue = "") String title)
            throws IOException {
        List<Item> items = items(request);
        Path file = Files.createTempFile("chuangkou-paper", null);
        try (OutputStream out = Files.newOutputStream(file);
                var paper = new PaperDocx(out, titled(title), keys, kept())) {
            for (Item item : items) paper.write(item);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        var in = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        return HttpResponse.ok(
                new StreamedFile(in, MediaType.of(QuestionFormat.DOCX.mediaType())).attach(name(keys) + ".docx"));
    }

    @Get("/paper.pdf")
    @Produces({MediaType.TEXT_HTML, MediaType.ALL})
    HttpResponse<byte[]> pdf(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "false") boolean keys,
            @QueryValue(defaultValue = "") String title) {
        var sheet = PaperSheet.of(titled(title), keys, items(request), kept());
        return HttpResponse.ok(papers.print(new View("question/print/paper", sheet)))
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header("Content-Disposition", "inline; filename=\"" + name(keys) + ".pdf\"")
                .header("Cache-Control", "no-store");
    }

    private static String name(boolean keys) {
        return keys ? "paper-keys" : "paper";
    }

    private String titled(String title) {
        String given = title.strip();
        if (given.length() > LONGEST_TITLE) given = given.substring(0, LONGEST_TITLE);
        return given.isEmpty() ? messages.say(Locale.SIMPLIFIED_CHINESE, "exchange.paper.untitled") : given;
    }

    private List<Item> items(HttpRequest<?> request) {
        Sought sought = Sought.of(request.getParameters(), Viewer.actor(request).username());
        Page<Kept> found = finding.page(sought.words(), sought.by(), new Page.Wanted(0, Page.LARGEST));
        if (found.total() == 0) throw Refusal.invalid("exchange.paper.none");
        if (found.total() > Page.LARGEST)
            throw Refusal.invalid("exchange.paper.too-many", Page.LARGEST, (int) found.total());
        return found.items().stream()
                .map(Kept::item)
                .sorted(Comparator.comparing(item -> Kind.of(item.question())))
                .toList();
    }

    private Pictures kept() {
        return name -> pictures.find(name).map(pictures::bytes);
    }
}
