package org.chuangkou.guide.slip;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.store.Library;
import org.chuangkou.people.Clerk;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** From the ticks on the guide page to a slip: at once, or by way of a short form where more has to be said. */
@Controller("/items/{code}/slips")
@Produces("text/html")
@Secured("CLERK")
@ExecuteOn(TaskExecutors.BLOCKING)
class IssuePages {
    private final Library library;
    private final IssuingSlip issuing;
    private final Slips slips;
    private final Desk desk;
    private final Clock clock;

    IssuePages(Library library, IssuingSlip issuing, Slips slips, Desk desk, Clock clock) {
        this.library = library;
        this.issuing = issuing;
        this.slips = slips;
        this.desk = desk;
        this.clock = clock;
    }

    record Line(String key, String name, boolean brought, Standing standing, String wrong) {}

    record Receipt(
            String number, String applicant, @Nullable LocalDate answerBy) {}

    record Form(
            String code,
            String name,
            SlipKind kind,
            List<Line> lines,
            Wish wish,
            int longest,
            List<Receipt> receipts,
            List<Fault> errors) {}

    @Get("/new")
    View form(HttpRequest<?> request, String code) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameters().forEach(entry -> fields.put(entry.getKey(), entry.getValue()));
        Guide guide = guide(code);
        Wish wish = Wish.of(kind(fields), fields);
        if (wish.days().isEmpty()) fields.put("days", List.of(String.valueOf(Rules.USUAL)));
        if (wish.phone().isEmpty() && guide.phones() != null && guide.phones().consultation() != null)
            fields.put("phone", List.of(guide.phones().consultation()));
        return view(request, guide, Wish.of(wish.kind(), fields), List.of());
    }

    @Post
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> issue(HttpRequest<?> request, String code, @Body Map<String, Object> body) {
        var fields = new LinkedHashMap<String, List<String>>();
        body.forEach((name, value) -> fields.put(
                name,
                value instanceof List<?> many
                        ? many.stream().map(String::valueOf).toList()
                        : List.of(String.valueOf(value))));
        Wish wish = Wish.of(kind(fields), fields);
        Clerk clerk = desk.requireClerk(Viewer.of(request));
        try {
            Slip slip = issuing.issue(code, wish, clerk, Viewer.actor(request));
            return HttpResponse.seeOther(
                    URI.create("/slips/" + URLEncoder.encode(slip.number(), StandardCharsets.UTF_8)));
        } catch (Refusal refusal) {
            if (refusal.faults().isEmpty()) throw refusal;
            return HttpResponse.badRequest().body(view(request, guide(code), wish, refusal.faults()));
        }
    }

    private View view(HttpRequest<?> request, Guide guide, Wish wish, List<Fault> faults) {
        var visit = new Visit(guide, wish.brought(), wish.wrong());
        List<Line> lines = guide.materials().entrySet().stream()
                .map(entry -> new Line(
                        entry.getKey(),
                        entry.getValue().name(),
                        visit.brought().contains(entry.getKey()),
                        visit.standing(entry.getKey()),
                        visit.wrong().getOrDefault(entry.getKey(), "")))
                .toList();
        List<Receipt> receipts =
                desk.clerk(Viewer.of(request)).map(clerk -> slips.waiting(clerk.place())).orElse(List.of()).stream()
                        .filter(slip -> slip.item().equals(guide.code()))
                        .map(slip -> new Receipt(slip.number(), SlipPages.masked(slip.applicant()), slip.answerBy()))
                        .toList();
        return new View(
                "guide/slip/form",
                new Form(
                        guide.code(),
                        guide.name(),
                        wish.kind(),
                        lines,
                        wish,
                        Rules.LONGEST,
                        wish.kind().answers() ? receipts : List.of(),
                        faults));
    }

    private Guide guide(String code) {
        return library.find(code)
                .filter(entry -> entry.kind().equals("guide"))
                .flatMap(entry -> library.inForce(entry, clock.instant()))
                .orElseThrow(() -> Refusal.notFound("guide.unknown", code))
                .guide();
    }

    private static SlipKind kind(Map<String, List<String>> fields) {
        String kind = fields.getOrDefault("kind", List.of("")).getFirst();
        return Arrays.stream(SlipKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(List.of(Fault.field("kind", "refusal.missing"))));
    }
}
