package org.chuangkou.guide.law;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import org.chuangkou.base.Json;
import org.chuangkou.guide.store.Version;

/** Laws and rules for programs. */
@Controller("/api/v1/laws")
@Secured({"CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN", "AUDITOR", "SYSTEM", "TERMINAL"})
@ExecuteOn(TaskExecutors.BLOCKING)
class LawApi {
    private final LawReading laws;

    LawApi(LawReading laws) {
        this.laws = laws;
    }

    @Get
    List<LawReading.Listed> all() {
        return laws.all();
    }

    /** The law with its articles by number; {@code version} is ours, not the legislator's. */
    @Get("/{code}")
    ObjectNode one(String code) {
        Version version = laws.inForce(code);
        ObjectNode answer = (ObjectNode) Json.tree(version.document());
        return answer.put("version", version.number());
    }
}
