package org.chuangkou.guide.slip;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.Time;
import org.chuangkou.people.Clerk;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.chuangkou.web.page.Papers;
import org.jspecify.annotations.Nullable;

/** The slips of my place: each on screen and as PDF, and the day's list. Nobody sees those of another place but managers. */
@Controller("/slips")
@Produces("text/html")
@Secured({"CLERK", "MANAGER"})
@ExecuteOn(TaskExecutors.BLOCKING)
class SlipPages {
    private final Slips slips;
    private final Desk desk;
    private final Papers papers;
    private final Clock clock;

    SlipPages(Slips slips, Desk desk, Papers papers, Clock clock) {
        this.slips = slips;
        this.desk = desk;
        this.papers = papers;
        this.clock = clock;
    }

    /** @param applicant masked */
    record Row(
            String number,
            SlipKind kind,
            String item,
            String itemName,
            Instant issuedAt,
            String clerk,
            String applicant,
            @Nullable LocalDate answerBy,
            @Nullable String answered,
            boolean late) {}

    record Listing(LocalDate shown, LocalDate today, String place, List<Row> rows, List<Row> waiting) {}

    @Get
    View day(HttpRequest<?> request, @Nullable @QueryValue String day) {
        Clerk clerk = desk.requireClerk(Viewer.of(request));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Time.HALL);
        LocalDate shown = day == null || day.isBlank() ? today : day(day);
        return new View(
                "guide/slip/list",
                new Listing(
                        shown,
                        today,
                        desk.placeName(clerk.place()),
                        rows(slips.ofDay(clerk.place(), shown), today),
                        rows(slips.waiting(clerk.place()), today)));
    }

    @Get("/{number}")
    View show(HttpRequest<?> request, String number) {
        return new View("guide/slip/slip", SlipView.of(slip(request, number)));
    }

    @Get("/{number}/paper.pdf")
    @Produces("application/pdf")
    HttpResponse<byte[]> pdf(HttpRequest<?> request, String number) {
        Slip slip = slip(request, number);
        return HttpResponse.ok(papers.print(new View("guide/slip/paper", SlipView.of(slip))))
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header("Content-Disposition", "inline; filename=\"" + URLEncoder.encode(number, UTF_8) + ".pdf\"")
                .header("Cache-Control", "no-store");
    }

    private Slip slip(HttpRequest<?> request, String number) {
        Viewer viewer = Viewer.of(request);
        return slips.find(number)
                .filter(slip -> viewer.has("MANAGER")
                        || desk.clerk(viewer)
                                .map(clerk -> clerk.place().equals(slip.place()))
                                .orElse(false))
                .orElseThrow(() -> Refusal.notFound("slip.unknown", number));
    }

    private static List<Row> rows(List<Slip> slips, LocalDate today) {
        return slips.stream()
                .map(slip -> new Row(
                        slip.number(),
                        slip.kind(),
                        slip.item(),
                        slip.text().item().name(),
                        slip.issuedAt(),
                        slip.text().hall().clerk(),
                        masked(slip.applicant()),
                        slip.answerBy(),
                        slip.answered(),
                        slip.answerBy() != null && slip.answered() == null && today.isAfter(slip.answerBy())))
                .toList();
    }

    /** 李*敏, 李*: enough to tell two people of one day apart. */
    static String masked(@Nullable String name) {
        if (name == null || name.isEmpty()) return "";
        int[] signs = name.codePoints().toArray();
        if (signs.length == 1) return name;
        String first = new String(signs, 0, 1);
        String last = signs.length == 2 ? "" : new String(signs, signs.length - 1, 1);
        return first + "*".repeat(Math.max(1, signs.length - 2)) + last;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw Refusal.invalid(List.of(Fault.field("day", "calendar.bad-day", text)));
        }
    }
}
