package org.chuangkou.exam.blueprint;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;

/** Blueprints for programs. */
@Controller("/api/v1/blueprints")
@Secured({"TRAINER", "EXAMINER", "MANAGER", "ADMIN"})
@ExecuteOn(TaskExecutors.BLOCKING)
class BlueprintApi {
    private final Blueprints blueprints;

    BlueprintApi(Blueprints blueprints) {
        this.blueprints = blueprints;
    }

    /** @param passMark points needed of {@code points} */
    record Listed(String slug, String title, int level, int questions, int points, int minutes, int passMark) {}

    @Get
    List<Listed> all() {
        return blueprints.all().stream()
                .map(Blueprints.Versioned::blueprint)
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
}
