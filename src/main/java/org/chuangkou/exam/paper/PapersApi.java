package org.chuangkou.exam.paper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.assembly.PlanJson;
import org.chuangkou.exam.schedule.Candidates;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.exam.schedule.ForCandidates;
import org.chuangkou.web.Viewer;

/** The papers of an exam: built, proved to be what was promised, and how fair they are. */
@Controller("/api/v1/exams/{id}/papers")
@Secured({"EXAMINER", "MANAGER", "AUDITOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class PapersApi {
    private final BuildingPapers building;
    private final Checking checking;
    private final Exams exams;
    private final Candidates candidates;
    private final Papers papers;
    private final Plans plans;
    private final Clock clock;

    PapersApi(
            BuildingPapers building,
            Checking checking,
            Exams exams,
            Candidates candidates,
            Papers papers,
            Plans plans,
            Clock clock) {
        this.building = building;
        this.checking = checking;
        this.exams = exams;
        this.candidates = candidates;
        this.papers = papers;
        this.plans = plans;
        this.clock = clock;
    }

    @Post
    @Secured("EXAMINER")
    HttpResponse<Map<String, String>> build(HttpRequest<?> request, String id) {
        return HttpResponse.accepted().body(Map.of("job", building.queue(id, Viewer.actor(request))));
    }

    /** Papers as stored, ids and order, in the order of the candidates; once the exam has closed. */
    @Get
    List<ObjectNode> page(
            String id,
            @QueryValue(defaultValue = "") String after,
            @QueryValue(defaultValue = "0") int number,
            @QueryValue(defaultValue = "200") int size) {
        Exam exam = exam(id);
        if (!exam.closed(clock.instant())) throw Refusal.conflict("exam.not-closed");
        return papers.after(id, after, number, Math.clamp(size, 1, 1000)).stream()
                .map(PapersApi::paper)
                .toList();
    }

    private static ObjectNode paper(Papers.Kept kept) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("candidate", kept.candidate())
                .put("number", kept.number());
        return node.set("paper", Json.tree(kept.body()));
    }

    /** How fair the papers are that were built before the start. */
    @Get("/report")
    JsonNode report(String id) {
        String report = planned(id).report();
        if (report == null) throw Refusal.notFound("exam.no-papers");
        return Json.parse(report);
    }

    /**
     * What was promised before the papers were made, and, once the exam has closed, all that is needed to make them again.
     * Candidates of the exam are told the promise alone.
     */
    @Get("/proof")
    @ForCandidates
    ObjectNode proof(HttpRequest<?> request, String id) {
        Viewer viewer = Viewer.of(request);
        Exam exam = exam(id);
        boolean examines = viewer.has("EXAMINER") || viewer.has("MANAGER") || viewer.has("AUDITOR");
        if (!examines
                && candidates
                        .find(id, Objects.requireNonNull(viewer.username()))
                        .isEmpty()) throw Refusal.notFound("exam.unknown", id);
        Planned planned = planned(id);
        ObjectNode proof = JsonNodeFactory.instance
                .objectNode()
                .put("commitment", planned.commitment())
                .put("algorithm", PlanJson.ALGORITHM);
        if (!examines) return proof;
        if (exam.closed(clock.instant())) proof.put("seed", HexFormat.of().formatHex(planned.seed()));
        return proof.put("input", planned.input());
    }

    /** Makes all papers again from the plan and the seed and compares them with what is stored. */
    @Post("/check")
    Checking.Outcome check(String id) {
        return checking.check(exam(id).id());
    }

    private Exam exam(String id) {
        return exams.find(id).orElseThrow(() -> Refusal.notFound("exam.unknown", id));
    }

    private Planned planned(String id) {
        exam(id);
        return plans.find(id).orElseThrow(() -> Refusal.notFound("exam.no-papers"));
    }
}
