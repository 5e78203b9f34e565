package org.chuangkou.guide;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.base.Refusal;
import org.chuangkou.guide.bundle.Bundles;
import org.chuangkou.guide.document.ClauseDiff;
import org.chuangkou.guide.document.Consistency;
import org.chuangkou.guide.document.Doubt;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.finding.Usage;
import org.chuangkou.guide.learning.Learning;
import org.chuangkou.guide.store.Library;
import org.chuangkou.guide.store.Version;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** The guide as a clerk reads it, and how its versions differ. */
@Controller("/items/{code}")
@Produces("text/html")
@Secured({"CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN", "AUDITOR", "SYSTEM", "TERMINAL"})
@ExecuteOn(TaskExecutors.BLOCKING)
class GuidePages {
    private final Library library;
    private final Bundles bundles;
    private final Usage usage;
    private final Learning learning;
    private final Clock clock;

    GuidePages(Library library, Bundles bundles, Usage usage, Learning learning, Clock clock) {
        this.learning = learning;
        this.library = library;
        this.bundles = bundles;
        this.usage = usage;
        this.clock = clock;
    }

    /** @param corrected clauses where the hall's own text stands instead of the source's */
    record Page(
            Guide guide,
            int version,
            Instant effectiveFrom,
            String origin,
            boolean old,
            @Nullable Waiting waiting,
            List<String> corrected,
            List<Doubt> doubts,
            Map<String, String> siblings,
            List<Together> bundles) {}

    /** A bundle of which the item is a step. */
    record Together(String slug, String name) {}

    record Waiting(int version, Instant effectiveFrom) {}

    @Get
    View show(HttpRequest<?> request, String code) {
        Library.Entry entry = entry(code);
        Version version = library.inForce(entry, clock.instant())
                .or(() -> library.version(entry, entry.newest()))
                .orElseThrow(() -> Refusal.notFound("guide.unknown", code));
        request.getUserPrincipal(Authentication.class).ifPresent(who -> opened(request, who.getName(), entry.code()));
        return page(request, entry, version, false);
    }

    /** Words that found it, and words that found nothing before, may become its everyday names. */
    private void opened(HttpRequest<?> request, String username, String code) {
        usage.opened(username, code);
        request.getParameters().getAll("q").forEach(words -> learning.opened(username, words, code));
        request.getParameters().getAll("after").forEach(words -> learning.opened(username, words, code));
    }

    @Get("/versions/{number}")
    View version(HttpRequest<?> request, String code, int number) {
        Library.Entry entry = entry(code);
        return page(request, entry, numbered(entry, number), true);
    }

    private View page(HttpRequest<?> request, Library.Entry entry, Version version, boolean asked) {
        Guide guide = version.guide();
        Instant now = clock.instant();
        Optional<Version> current = library.inForce(entry, now);
        boolean old = asked && current.map(c -> c.number() != version.number()).orElse(true);
        Waiting waiting = library.versions(entry).stream()
                .map(Library.Listed::version)
                .filter(v -> v.effectiveFrom().isAfter(now))
                .findFirst()
                .map(v -> new Waiting(v.number(), v.effectiveFrom()))
                .orElse(null);
        var siblings = new LinkedHashMap<String, String>();
        library.guidesInForce(guide.siblings())
                .forEach(v -> siblings.put(v.guide().code(), v.guide().name()));
        boolean trainer = Viewer.of(request).has("TRAINER");
        return new View(
                "guide/guide",
                new Page(
                        guide,
                        version.number(),
                        version.effectiveFrom(),
                        version.origin(),
                        old,
                        waiting,
                        library.overlays(entry).stream()
                                .map(Library.Overlay::clause)
                                .toList(),
                        trainer ? Consistency.of(guide) : List.of(),
                        siblings,
                        bundles.with(guide.code()).stream()
                                .map(bundle -> new Together(bundle.slug(), bundle.name()))
                                .toList()));
    }

    record Row(
            int version,
            Instant effectiveFrom,
            Instant createdAt,
            String author,
            String origin,
            String note,
            int changes,
            boolean inForce,
            boolean waiting) {}

    record Versions(String code, String name, List<Row> rows, int from, int to, List<ClauseDiff> changes) {}

    /** All versions, newest first, and what changed between two of them: by default the last step. */
    @Get("/versions")
    View versions(String code, @Nullable @QueryValue Integer from, @Nullable @QueryValue Integer to) {
        Library.Entry entry = entry(code);
        List<Library.Listed> all = library.versions(entry);
        Instant now = clock.instant();
        int inForce = library.inForce(entry, now).map(Version::number).orElse(0);
        int after = to == null ? all.getLast().version().number() : to;
        int before = from == null ? before(all, after) : from;
        List<Row> rows =
                all.reversed().stream().map(listed -> row(listed, inForce, now)).toList();
        List<ClauseDiff> changes = before == after
                ? List.of()
                : ClauseDiff.between(
                        numbered(entry, before).document().clauses(),
                        numbered(entry, after).document().clauses());
        String name = all.getLast().version().guide().name();
        return new View("guide/versions", new Versions(entry.code(), name, rows, before, after, changes));
    }

    private static int before(List<Library.Listed> all, int number) {
        int before = number;
        for (int i = 1; i < all.size(); i++)
            if (all.get(i).version().number() == number)
                before = all.get(i - 1).version().number();
        return before;
    }

    private static Row row(Library.Listed listed, int inForce, Instant now) {
        Version version = listed.version();
        return new Row(
                version.number(),
                version.effectiveFrom(),
                version.createdAt(),
                version.author(),
                version.origin(),
                version.note(),
                listed.changedClauses().size(),
                version.number() == inForce,
                version.effectiveFrom().isAfter(now));
    }

    private Library.Entry entry(String code) {
        return library.find(code)
                .filter(entry -> entry.kind().equals("guide"))
                .orElseThrow(() -> Refusal.notFound("guide.unknown", code));
    }

    private Version numbered(Library.Entry entry, int number) {
        return library.version(entry, number)
                .orElseThrow(() -> Refusal.notFound("guide.unknown-version", entry.code(), number));
    }
}
