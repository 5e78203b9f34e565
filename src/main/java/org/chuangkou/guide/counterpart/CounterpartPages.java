package org.chuangkou.guide.counterpart;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.store.Library;
import org.chuangkou.guide.store.Version;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** Choosing the guide of ours that a hall's item stands for, and pairing their clauses. */
@Controller("/items/{code}/counterpart")
@Produces("text/html")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class CounterpartPages {
    private final Library library;
    private final OwnGuides own;
    private final Counterparts counterparts;
    private final Pairing pairing;
    private final Clock clock;

    CounterpartPages(Library library, OwnGuides own, Counterparts counterparts, Pairing pairing, Clock clock) {
        this.library = library;
        this.own = own;
        this.counterparts = counterparts;
        this.pairing = pairing;
        this.clock = clock;
    }

    /** @param chosen the code of the one it stands for now, if any */
    record Choosing(
            String code,
            String name,
            String q,
            List<OwnGuides.Choice> choices,
            @Nullable String chosen) {}

    /** @param ours the guide to pair with; without it the one paired, and without that the choice of one */
    @Get
    View show(String code, @Nullable @QueryValue String ours, @Nullable @QueryValue String q) {
        Guide item = item(code);
        Optional<Counterpart> now = counterparts.of(item.code());
        if (ours == null && (q != null || now.isEmpty()))
            return new View(
                    "guide/counterpart/choose",
                    new Choosing(
                            item.code(),
                            item.name(),
                            q == null ? "" : q,
                            own.find(q == null ? "" : q, item),
                            now.map(Counterpart::ours).orElse(null)));
        Guide chosen = ours(item, ours == null ? now.map(Counterpart::ours).orElse("") : ours);
        return view(PairingPages.begun(item, chosen, now.filter(c -> c.ours().equals(chosen.code()))));
    }

    @Post
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> post(HttpRequest<?> request, String code, @Body Map<String, String> fields) {
        Guide item = item(code);
        if ("remove".equals(fields.get("do"))) {
            pairing.unpair(item.code(), Viewer.actor(request));
            return HttpResponse.seeOther(Paths.of("/items/", item.code(), "/counterpart"));
        }
        Guide ours = ours(item, fields.getOrDefault("ours", ""));
        Ticked ticked = Ticked.of(fields);
        if (!"save".equals(fields.get("do")))
            return HttpResponse.ok(view(PairingPages.again(item, ours, ticked, List.of())));
        try {
            pairing.pair(item, ours, ticked.on(), Viewer.actor(request));
            return HttpResponse.seeOther(Paths.of("/items/", item.code(), "/counterpart"));
        } catch (Refusal refusal) {
            List<Fault> faults = refusal.faults();
            return HttpResponse.badRequest(view(PairingPages.again(item, ours, ticked, faults)));
        }
    }

    private static View view(PairingPage page) {
        return new View("guide/counterpart/pair", page);
    }

    private Guide item(String code) {
        Guide item = guide(code).orElseThrow(() -> Refusal.notFound("guide.unknown", code));
        if (OwnGuides.is(item.code())) throw Refusal.invalid("counterpart.own", item.code());
        return item;
    }

    private Guide ours(Guide item, String code) {
        Guide ours = guide(code).orElseThrow(() -> Refusal.notFound("guide.unknown", code));
        if (ours.code().equals(item.code())) throw Refusal.invalid("counterpart.itself");
        if (!OwnGuides.is(ours.code())) throw Refusal.invalid("counterpart.not-ours", ours.code());
        return ours;
    }

    private Optional<Guide> guide(String code) {
        return library.find(code)
                .filter(entry -> entry.kind().equals("guide"))
                .flatMap(entry -> library.inForce(entry, clock.instant()))
                .map(Version::guide);
    }
}
