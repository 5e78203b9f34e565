package org.chuangkou.guide.law;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.guide.document.Law;
import org.chuangkou.guide.store.Version;
import org.chuangkou.web.View;

/** Laws and rules for people: the list, and one with its articles. */
@Controller("/laws")
@Produces("text/html")
@Secured({"CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN", "AUDITOR", "SYSTEM", "TERMINAL"})
@ExecuteOn(TaskExecutors.BLOCKING)
class LawPages {
    private final LawReading laws;

    LawPages(LawReading laws) {
        this.laws = laws;
    }

    record Group(String kind, List<LawReading.Listed> laws) {}

    @Get
    View list() {
        var groups = new LinkedHashMap<String, List<LawReading.Listed>>();
        laws.all()
                .forEach(law -> groups.computeIfAbsent(law.kind(), kind -> new java.util.ArrayList<>())
                        .add(law));
        return new View(
                "guide/law/list",
                Map.of(
                        "groups",
                        groups.entrySet().stream()
                                .map(g -> new Group(g.getKey(), g.getValue()))
                                .toList()));
    }

    @Get("/{code}")
    View one(String code) {
        Version version = laws.inForce(code);
        return new View("guide/law/law", Map.of("law", (Law) version.document(), "version", version.number()));
    }
}
