package org.chuangkou.question.writing;

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
import java.time.Clock;
import java.util.List;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.question.Item;
import org.chuangkou.question.file.ItemJson;
import org.chuangkou.question.finding.QuestionAnswers;
import org.chuangkou.question.finding.Twins;
import org.chuangkou.question.store.Bank;
import org.chuangkou.question.store.Kept;
import org.chuangkou.question.store.Step;
import org.chuangkou.question.store.Stepping;
import org.chuangkou.question.store.WritingQuestion;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** One question: read, written, sent on its way. */
@Controller("/api/v1/questions")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class QuestionApi {
    private final Bank bank;
    private final WritingQuestion writing;
    private final Stepping stepping;
    private final Twins twins;
    private final QuestionAnswers answers;
    private final Clock clock;

    QuestionApi(
            Bank bank, WritingQuestion writing, Stepping stepping, Twins twins, QuestionAnswers answers, Clock clock) {
        this.bank = bank;
        this.writing = writing;
        this.stepping = stepping;
        this.twins = twins;
        this.answers = answers;
        this.clock = clock;
    }

    /** A new question, a draft; without {@code id} it gets one. Answers with the questions that are nearly the same. */
    @Post
    HttpResponse<ObjectNode> create(HttpRequest<?> request, @Body JsonNode body) {
        String id = id(body).isEmpty() ? Ids.next(clock.instant()) : id(body);
        writing.write(item(id, body), 0, "", Viewer.actor(request));
        return answer(id, 201);
    }

    @Get("/{id}")
    HttpResponse<ObjectNode> one(String id) {
        return answer(id, 200);
    }

    /** Another wording, the whole of it; {@code If-Match}, if sent, names the version that was read. */
    @Put("/{id}")
    HttpResponse<ObjectNode> change(HttpRequest<?> request, String id, @Body JsonNode body) {
        kept(id);
        if (!id(body).isEmpty() && !id(body).equals(id))
            throw Refusal.invalid(List.of(Fault.field("id", "bank.other-id", id)));
        Integer expected = expected(request);
        if (expected != null && expected == 0) throw Refusal.invalid(List.of(Fault.field("If-Match", "bank.if-match")));
        writing.write(item(id, body), expected, "", Viewer.actor(request));
        return answer(id, 200);
    }

    /** @param reason why; needed to return, to withdraw and to comment */
    record StepBody(@Nullable String reason, @Nullable Integer version) {}

    /** {@code submit}, {@code approve}, {@code return}, {@code withdraw}, {@code restore}, {@code confirm} or {@code comment}. */
    @Post("/{id}/{step}")
    HttpResponse<ObjectNode> step(HttpRequest<?> request, String id, String step, @Nullable @Body StepBody body) {
        kept(id);
        Step wanted = Step.called(step).orElseThrow(() -> Refusal.notFound("bank.no-step", step));
        String reason = body == null || body.reason() == null ? "" : body.reason();
        stepping.step(id, wanted, body == null ? null : body.version(), reason, Viewer.actor(request));
        return answer(id, 200);
    }

    /** The steps of its way, the oldest first. */
    @Get("/{id}/steps")
    List<Bank.Taken> steps(String id) {
        kept(id);
        return bank.steps(id);
    }

    /** As it was in that version. */
    @Get("/{id}/versions/{version}")
    ObjectNode version(String id, int version) {
        return ItemJson.write(
                bank.version(id, version).orElseThrow(() -> Refusal.notFound("bank.unknown-version", id, version)));
    }

    private HttpResponse<ObjectNode> answer(String id, int status) {
        Kept kept = kept(id);
        return HttpResponse.<ObjectNode>status(HttpStatus.valueOf(status))
                .body(answers.one(kept, twins.of(kept.item())))
                .header("ETag", "\"" + kept.version() + "\"");
    }

    private Kept kept(String id) {
        return bank.find(id).orElseThrow(() -> Refusal.notFound("bank.unknown", id));
    }

    private static String id(JsonNode body) {
        return body.path("id").isTextual() ? body.path("id").textValue().strip() : "";
    }

    private static Item item(String id, JsonNode body) {
        if (!(body instanceof ObjectNode given))
            throw Refusal.invalid(List.of(Fault.field("", "question.field.object")));
        return ItemJson.read(id, given.deepCopy().without(QuestionAnswers.ADDED));
    }

    private static @Nullable Integer expected(HttpRequest<?> request) {
        String header = request.getHeaders().get("If-Match");
        if (header == null || header.strip().equals("*")) return null;
        String number = header.strip().replaceFirst("^W/", "").replace("\"", "");
        if (!number.matches("\\d{1,9}")) throw Refusal.invalid(List.of(Fault.field("If-Match", "bank.if-match")));
        return Integer.valueOf(number);
    }
}
