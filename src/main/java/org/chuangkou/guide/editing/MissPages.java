package org.chuangkou.guide.editing;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import org.chuangkou.guide.finding.Miss;
import org.chuangkou.guide.finding.Usage;
import org.chuangkou.web.View;

/** Words that found nothing: each wants an everyday name on some guide, or a guide. */
@Controller("/items/misses")
@Produces("text/html")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class MissPages {
    private static final int DAYS = 30;
    private static final int SHOWN = 200;

    private final Usage usage;

    MissPages(Usage usage) {
        this.usage = usage;
    }

    record Misses(int days, List<Miss> misses) {}

    @Get
    View list() {
        return new View("guide/editing/misses", new Misses(DAYS, usage.misses(DAYS, SHOWN)));
    }
}
