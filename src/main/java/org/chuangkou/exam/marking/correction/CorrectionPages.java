package org.chuangkou.exam.marking.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Examining;
import org.chuangkou.question.Item;
import org.chuangkou.question.asking.Solution;
import org.chuangkou.question.kind.Arrangement;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Shown;
import org.chuangkou.question.store.Bank;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;

/** Writing a correction, seeing whom it touches, and agreeing to that. */
@Controller("/exams/{id}/corrections")
@Produces("text/html")
@Secured("EXAMINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class CorrectionPages {
    private final Examining examining;
    private final Bank bank;
    private final ReadingProposal reading;
    private final CorrectingExam correcting;

    CorrectionPages(Examining examining, Bank bank, ReadingProposal reading, CorrectingExam correcting) {
        this.examining = examining;
        this.bank = bank;
        this.reading = reading;
        this.correcting = correcting;
    }

    /** @param sent the fields as they were sent, and {@code errors} what is wrong with them */
    record FormModel(
            Exam exam,
            String question,
            int version,
            int part,
            Shown shown,
            Solution solution,
            Map<String, String> sent,
            List<Fault> errors) {}

    record PreviewModel(Exam exam, String question, String kind, String reason, Preview preview, String proposal) {}

    @Get("/new")
    View form(
            HttpRequest<?> request,
            String id,
            @QueryValue String question,
            @QueryValue int version,
            @QueryValue(defaultValue = "-1") int part) {
        return form(examining.exam(id, request), question, version, part, Map.of(), List.of());
    }

    private View form(Exam exam, String question, int version, int part, Map<String, String> sent, List<Fault> errors) {
        Question asked = asked(question, version, part);
        Shown shown = Arrangement.asWritten(asked).show(asked);
        return new View(
                "exam/marking/correction",
                new FormModel(exam, question, version, part, shown, Solution.of(asked, shown), sent, errors));
    }

    private Question asked(String question, int version, int part) {
        Item item = bank.version(question, version).orElseThrow(() -> Refusal.notFound("bank.unknown", question));
        if (!Proposal.has(item, part)) throw Refusal.notFound("correction.no-part");
        return Proposal.asked(item, part);
    }

    @Post("/preview")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> preview(HttpRequest<?> request, String id, @Body Map<String, String> sent) {
        Exam exam = examining.exam(id, request);
        String question = sent.getOrDefault("question", "");
        int version = CorrectionForm.number(sent.get("version"), 0);
        int part = CorrectionForm.number(sent.get("part"), -1);
        Question asked = asked(question, version, part);
        ObjectNode body = CorrectionForm.body(Arrangement.asWritten(asked).show(asked), sent);
        try {
            Proposal proposal = reading.read(body);
            return HttpResponse.ok(new View(
                    "exam/marking/correction-preview",
                    new PreviewModel(
                            exam,
                            question,
                            body.get("kind").asText(),
                            proposal.reason(),
                            correcting.preview(exam, proposal),
                            Json.write(body))));
        } catch (Refusal refused) {
            if (refused.faults().isEmpty()) throw refused;
            return HttpResponse.badRequest(form(exam, question, version, part, sent, refused.faults()));
        }
    }

    @Post
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> apply(HttpRequest<?> request, String id, @Body Map<String, String> sent) {
        Exam exam = examining.exam(id, request);
        Proposal proposal = reading.read(proposal(sent.getOrDefault("proposal", "")));
        correcting.apply(exam, proposal, sent.getOrDefault("digest", ""), Viewer.actor(request));
        return HttpResponse.seeOther(Paths.of("/exams/", id, "/results"));
    }

    private static JsonNode proposal(String json) {
        try {
            return Json.parse(json);
        } catch (IllegalStateException e) {
            throw Refusal.invalid("correction.kind");
        }
    }
}
