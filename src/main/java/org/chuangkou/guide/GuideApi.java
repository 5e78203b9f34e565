package org.chuangkou.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.chuangkou.base.Json;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.Time;
import org.chuangkou.guide.document.ClauseDiff;
import org.chuangkou.guide.document.Drafts;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.store.Library;
import org.chuangkou.guide.store.Revising;
import org.chuangkou.guide.store.Revising.Revision;
import org.chuangkou.guide.store.Version;
import org.chuangkou.web.Language;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** One guide and its versions. */
@Controller("/api/v1/items/{code}")
@Secured({"CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN", "AUDITOR", "SYSTEM", "TERMINAL"})
@ExecuteOn(TaskExecutors.BLOCKING)
class GuideApi {
    private final Library library;
    private final Revising revising;
    private final GuideAnswers answers;
    private final Clock clock;

    GuideApi(Library library, Revising revising, GuideAnswers answers, Clock clock) {
        this.library = library;
        this.revising = revising;
        this.answers = answers;
        this.clock = clock;
    }

    /** @param changedClauses against the version that came into force before it */
    record Listed(
            int version,
            OffsetDateTime effectiveFrom,
            List<String> changedClauses,
            String author,
            String origin,
            String note) {}

    /** The guide in force; {@code ETag} is the newest version's number, which a change has to name. */
    @Get
    HttpResponse<ObjectNode> current(HttpRequest<?> request, String code) {
        Library.Entry entry = entry(code);
        Version version =
                library.inForce(entry, clock.instant()).orElseThrow(() -> Refusal.notFound("guide.not-in-force", code));
        return answer(request, entry, version);
    }

    @Get("/versions")
    List<Listed> versions(String code) {
        return library.versions(entry(code)).stream()
                .map(listed -> new Listed(
                        listed.version().number(),
                        OffsetDateTime.ofInstant(listed.version().effectiveFrom(), Time.HALL),
                        listed.changedClauses(),
                        listed.version().author(),
                        listed.version().origin(),
                        listed.version().note()))
                .toList();
    }

    @Get("/versions/{number}")
    HttpResponse<ObjectNode> version(HttpRequest<?> request, String code, int number) {
        Library.Entry entry = entry(code);
        return answer(request, entry, numbered(entry, number));
    }

    /** What changed from one version to another, clause by clause and word by word. */
    @Get("/versions/{number}/changes{?since}")
    List<ClauseDiff> changes(String code, int number, int since) {
        Library.Entry entry = entry(code);
        return ClauseDiff.between(
                numbered(entry, since).document().clauses(),
                numbered(entry, number).document().clauses());
    }

    /**
     * A new version, in force at {@code effectiveFrom} of the body, else now. {@code If-Match: 0} makes a new guide. The
     * body is the whole guide: what the newest version says is taken away by null or an empty value, never by leaving it
     * out.
     */
    @Put
    @Secured("TRAINER")
    HttpResponse<?> revise(HttpRequest<?> request, String code, @Body JsonNode body) {
        int expected = expected(request);
        if (!(body instanceof ObjectNode given)) throw Refusal.invalid("guide.not-an-object");
        ObjectNode draft = given.deepCopy();
        Instant from = from(draft.remove("effectiveFrom"));
        draft.remove(GuideAnswers.ADDED);
        String known = library.find(code).map(Library.Entry::code).orElse(code);
        if (expected > 0 && library.find(code).isEmpty()) throw Refusal.notFound("guide.unknown", code);
        if (!draft.path("code").asText(known).equals(known))
            throw Refusal.invalid(List.of(Fault.field("code", "guide.other-code", known)));
        draft.put("code", known);
        library.find(code)
                .filter(entry -> entry.newest() == expected)
                .ifPresent(entry -> requireWhole(draft, numbered(entry, expected)));
        Guide guide = Drafts.guide(draft);
        Revision revision = revising.revise(guide, expected, from, "", Viewer.actor(request));
        return switch (revision) {
            case Revision.Revised revised -> answered(request, known, revised.version(), expected == 0 ? 201 : 200);
            case Revision.Unchanged unchanged -> answered(request, known, unchanged.version(), 200);
            case Revision.MovedOn moved -> throw Refusal.conflict("guide.moved-on", expected, moved.newest());
            case Revision.Taken taken -> throw Refusal.conflict("guide.code-taken", taken.code());
        };
    }

    private static void requireWhole(ObjectNode draft, Version newest) {
        List<Fault> missing = Json.tree(newest.document()).properties().stream()
                .filter(field -> !draft.has(field.getKey()))
                .filter(field ->
                        field.getValue().isValueNode() || !field.getValue().isEmpty())
                .map(field -> Fault.field(field.getKey(), "guide.left-out"))
                .toList();
        if (!missing.isEmpty()) throw Refusal.invalid(missing);
    }

    private HttpResponse<ObjectNode> answered(HttpRequest<?> request, String code, int version, int status) {
        Library.Entry entry = entry(code);
        return HttpResponse.<ObjectNode>status(HttpStatus.valueOf(status))
                .body(answers.answer(numbered(entry, version), entry, library.overlays(entry), Language.of(request)))
                .header("ETag", "\"" + entry.newest() + "\"");
    }

    private HttpResponse<ObjectNode> answer(HttpRequest<?> request, Library.Entry entry, Version version) {
        Locale locale = Language.of(request);
        ObjectNode answer = answers.answer(version, entry, library.overlays(entry), locale);
        library.versions(entry).stream()
                .map(Library.Listed::version)
                .filter(v -> v.effectiveFrom().isAfter(clock.instant()))
                .findFirst()
                .ifPresent(v -> answer.putObject("waiting")
                        .put("version", v.number())
                        .put("effectiveFrom", Time.iso(v.effectiveFrom())));
        return HttpResponse.ok(answer).header("ETag", "\"" + entry.newest() + "\"");
    }

    private static int expected(HttpRequest<?> request) {
        String header = request.getHeaders().get("If-Match");
        if (header == null)
            throw new Refusal(Refusal.Kind.PRECONDITION_MISSING, Message.of("guide.if-match"), List.of());
        String number = header.strip().replaceFirst("^W/", "").replace("\"", "");
        if (!number.matches("\\d{1,9}")) throw Refusal.invalid(List.of(Fault.field("If-Match", "guide.if-match")));
        return Integer.parseInt(number);
    }

    private Instant from(@Nullable JsonNode given) {
        if (given == null || given.isNull()) return clock.instant();
        try {
            return OffsetDateTime.parse(given.asText()).toInstant();
        } catch (DateTimeException e) {
            throw Refusal.invalid(List.of(Fault.field("effectiveFrom", "guide.bad-time")));
        }
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
