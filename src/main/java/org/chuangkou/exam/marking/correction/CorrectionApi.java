package org.chuangkou.exam.marking.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.Time;
import org.chuangkou.exam.marking.Corrected;
import org.chuangkou.exam.marking.CorrectionJson;
import org.chuangkou.exam.marking.CorrectionLog;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Examining;
import org.chuangkou.question.file.ResponseJson;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** Corrections of an exam's marking. */
@Controller("/api/v1/exams/{id}/corrections")
@Secured("EXAMINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class CorrectionApi {
    private final Examining examining;
    private final ReadingProposal reading;
    private final CorrectingExam correcting;
    private final CorrectionLog log;

    CorrectionApi(Examining examining, ReadingProposal reading, CorrectingExam correcting, CorrectionLog log) {
        this.examining = examining;
        this.reading = reading;
        this.correcting = correcting;
        this.log = log;
    }

    record CorrectionAnswer(
            String id,
            String question,
            int version,
            int part,
            String kind,
            List<JsonNode> answers,
            String reason,
            String author,
            @Nullable String madeAt,
            @Nullable String appliedAt) {
        static CorrectionAnswer of(Corrected one) {
            return new CorrectionAnswer(
                    one.id(),
                    one.which().question(),
                    one.which().version(),
                    one.which().part(),
                    CorrectionJson.kind(one.correction()),
                    CorrectionJson.right(one.correction()).stream()
                            .map(ResponseJson::write)
                            .toList(),
                    one.reason(),
                    one.author(),
                    Time.isoOrNull(one.madeAt()),
                    Time.isoOrNull(one.appliedAt()));
        }
    }

    /** All that were made, the oldest first. */
    @Get
    List<CorrectionAnswer> all(HttpRequest<?> request, String id) {
        examining.exam(id, request);
        return log.all(id).stream().map(CorrectionAnswer::of).toList();
    }

    /** With {@code dryRun} (the default) says what would change; without it does just that, named by the digest. */
    @Post
    ObjectNode correct(HttpRequest<?> request, String id, @Body JsonNode body) {
        Exam exam = examining.exam(id, request);
        Proposal proposal = reading.read(body);
        boolean dryRun = body.path("dryRun").asBoolean(true);
        String digest = body.path("digest").asText();
        if (!dryRun && digest.isEmpty()) throw Refusal.invalid(List.of(Fault.field("digest", "refusal.missing")));
        Preview preview = dryRun
                ? correcting.preview(exam, proposal)
                : correcting.apply(exam, proposal, digest, Viewer.actor(request));
        ObjectNode answer = (ObjectNode) Json.tree(preview);
        return answer.put("applied", !dryRun);
    }
}
