package org.chuangkou.exam.blueprint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.blueprint.BlueprintAnswers.Check;
import org.chuangkou.exam.blueprint.Blueprints.Versioned;
import org.chuangkou.web.Language;
import org.chuangkou.web.Viewer;

/** Blueprints for programs. */
@Controller("/api/v1/blueprints")
@Secured({"TRAINER", "EXAMINER", "MANAGER", "ADMIN"})
@ExecuteOn(TaskExecutors.BLOCKING)
class BlueprintApi {
    private final Blueprints blueprints;
    private final WritingBlueprint writing;
    private final CheckingBlueprint checking;
    private final BlueprintAnswers answers;

    BlueprintApi(
            Blueprints blueprints, WritingBlueprint writing, CheckingBlueprint checking, BlueprintAnswers answers) {
        this.blueprints = blueprints;
        this.writing = writing;
        this.checking = checking;
        this.answers = answers;
    }

    /** @param passMark points needed of {@code points} */
    record Listed(String slug, String title, int level, int questions, int points, int minutes, int passMark) {}

    @Get
    List<Listed> all() {
        return blueprints.all().stream()
                .map(Versioned::blueprint)
                .map(one -> new Listed(
                        one.slug(),
                        one.title(),
                        one.level(),
                        one.questions(),
                        one.points(),
                        one.minutes(),
                        one.passMark()))
                .toList();
    }

    /** The newest version, and what the bank can serve of it now. */
    @Get("/{slug}")
    HttpResponse<JsonNode> one(HttpRequest<?> request, String slug) {
        return answer(request, slug, 200);
    }

    /**
     * The whole blueprint anew. {@code If-Match} names the version that was read; {@code If-Match: 0}, or {@code
     * If-None-Match: *}, makes a new one.
     */
    @Put("/{slug}")
    @Secured({"TRAINER", "EXAMINER"})
    HttpResponse<JsonNode> write(HttpRequest<?> request, String slug, @Body JsonNode body) {
        int expected = expected(request);
        ObjectNode given = object(body);
        if (!given.path("slug").asText(slug).equals(slug))
            throw Refusal.invalid(List.of(Fault.field("slug", "blueprint.other-slug", slug)));
        writing.write(BlueprintJson.read(given.put("slug", slug)), expected, Viewer.actor(request));
        return answer(request, slug, expected == 0 ? 201 : 200);
    }

    /** What the bank could serve of a blueprint; nothing is kept. */
    @Post("/check")
    Check check(HttpRequest<?> request, @Body JsonNode body) {
        return answers.check(checking.check(BlueprintJson.read(object(body))), Language.of(request));
    }

    private HttpResponse<JsonNode> answer(HttpRequest<?> request, String slug, int status) {
        Versioned versioned = blueprints.find(slug).orElseThrow(() -> Refusal.notFound("blueprint.unknown", slug));
        return HttpResponse.<JsonNode>status(HttpStatus.valueOf(status))
                .body(answers.whole(versioned, checking.check(versioned.blueprint()), Language.of(request)))
                .header("ETag", "\"" + versioned.version() + "\"");
    }

    /** Without what our own answers say besides, so that one can be changed and sent back. */
    private static ObjectNode object(JsonNode body) {
        if (!(body instanceof ObjectNode given))
            throw Refusal.invalid(List.of(Fault.field("", "question.field.object")));
        return given.deepCopy().without(BlueprintAnswers.ADDED);
    }

    private static int expected(HttpRequest<?> request) {
        String header = request.getHeaders().get("If-Match");
        if (header == null) {
            if ("*".equals(request.getHeaders().get("If-None-Match"))) return 0;
            throw new Refusal(Refusal.Kind.PRECONDITION_MISSING, Message.of("blueprint.if-match"), List.of());
        }
        String number = header.strip().replaceFirst("^W/", "").replace("\"", "");
        if (!number.matches("\\d{1,9}")) throw Refusal.invalid(List.of(Fault.field("If-Match", "blueprint.if-match")));
        return Integer.parseInt(number);
    }
}
