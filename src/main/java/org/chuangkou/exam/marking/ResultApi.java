package org.chuangkou.exam.marking;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Objects;
import org.chuangkou.base.Json;
import org.chuangkou.exam.marking.Report.SlotReport;
import org.chuangkou.exam.schedule.ForCandidates;
import org.chuangkou.web.Viewer;

/** How an attempt went, once it may be known. */
@Controller("/api/v1/attempts/{id}/result")
@ForCandidates
@ExecuteOn(TaskExecutors.BLOCKING)
class ResultApi {
    private final Reporting reporting;

    ResultApi(Reporting reporting) {
        this.reporting = reporting;
    }

    @Get
    ObjectNode result(HttpRequest<?> request, String id) {
        Report report =
                reporting.report(id, Objects.requireNonNull(Viewer.of(request).username()));
        ObjectNode answer = (ObjectNode) Json.tree(report);
        ArrayNode slots = answer.putArray("slots");
        report.slots().forEach(slot -> slots.add(slot(slot)));
        return answer;
    }

    private static ObjectNode slot(SlotReport slot) {
        ObjectNode node = (ObjectNode) Json.tree(slot);
        ObjectNode shown = (ObjectNode) node.remove("shown");
        node.remove("solution");
        node.put("type", slot.shown().type().word()).put("stem", slot.shown().stem());
        if (!slot.shown().options().isEmpty()) node.set("options", shown.get("options"));
        if (!slot.shown().left().isEmpty()) {
            node.set("left", shown.get("left"));
            node.set("right", shown.get("right"));
        }
        return node;
    }
}
