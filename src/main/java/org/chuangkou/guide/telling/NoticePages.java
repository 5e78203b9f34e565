package org.chuangkou.guide.telling;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.time.LocalDate;
import org.chuangkou.account.ForReaders;
import org.chuangkou.base.Time;
import org.chuangkou.guide.bundle.Bundle;
import org.chuangkou.web.View;
import org.chuangkou.web.page.Papers;

/** The one-time notice (一次性告知) of a bundle: to be printed from the browser, and as PDF. Chinese whoever prints it. */
@Controller("/bundles/{slug}")
@ForReaders
@ExecuteOn(TaskExecutors.BLOCKING)
class NoticePages {
    private final Telling telling;
    private final Papers papers;
    private final Clock clock;

    NoticePages(Telling telling, Papers papers, Clock clock) {
        this.telling = telling;
        this.papers = papers;
        this.clock = clock;
    }

    /** @param printed the day in the hall */
    record Notice(Told told, String printed, String back, String paper) {}

    @Get("/notice")
    @Produces("text/html")
    View page(HttpRequest<?> request, String slug) {
        return new View("guide/telling/notice", notice(request, slug));
    }

    @Get("/notice.pdf")
    @Produces("application/pdf")
    HttpResponse<byte[]> paper(HttpRequest<?> request, String slug) {
        byte[] pdf = papers.print(new View("guide/telling/notice-paper", notice(request, slug)));
        return HttpResponse.ok(pdf)
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header("Content-Disposition", "inline; filename=\"notice-" + slug + ".pdf\"")
                .header("Cache-Control", "no-store");
    }

    private Notice notice(HttpRequest<?> request, String slug) {
        Bundle bundle = telling.bundle(slug);
        Wanted wanted = Wanted.of(request, bundle);
        String path = "/bundles/" + slug;
        return new Notice(
                telling.tell(bundle, wanted),
                LocalDate.ofInstant(clock.instant(), Time.HALL).toString(),
                wanted.address(path),
                wanted.address(path + "/notice.pdf"));
    }
}
