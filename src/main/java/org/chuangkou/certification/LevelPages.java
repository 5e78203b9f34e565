package org.chuangkou.certification;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.chuangkou.certification.AssessedLevel.Revocation;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.people.Certificate;
import org.chuangkou.people.Clerk;
import org.chuangkou.people.People;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** What level the viewer holds by certificate, and at what levels the platform has assessed them. */
@Controller("/level")
@Secured({"CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN", "AUDITOR"})
@Produces("text/html")
@ExecuteOn(TaskExecutors.BLOCKING)
class LevelPages {
    private final People people;
    private final AssessedLevels levels;
    private final Exams exams;

    LevelPages(People people, AssessedLevels levels, Exams exams) {
        this.people = people;
        this.levels = levels;
        this.exams = exams;
    }

    /** @param registered whether the viewer is in the register of clerks at all */
    record Own(boolean registered, @Nullable Certificate certificate, List<Assessed> assessed) {}

    record Assessed(
            int level,
            String exam,
            Instant grantedAt,
            @Nullable Instant revokedAt,
            @Nullable String reason) {}

    @Get
    View own(HttpRequest<?> request) {
        String username = Objects.requireNonNull(Viewer.of(request).username());
        Clerk clerk = people.clerkOf(username).orElse(null);
        return new View(
                "certification/level",
                new Own(
                        clerk != null,
                        clerk == null ? null : clerk.certificate(),
                        levels.of(username).stream().map(this::shown).toList()));
    }

    private Assessed shown(AssessedLevel level) {
        Revocation revocation = level.revocation();
        return new Assessed(
                level.level(),
                exams.find(level.exam()).map(Exam::title).orElse(level.exam()),
                level.grantedAt(),
                revocation == null ? null : revocation.at(),
                revocation == null ? null : revocation.reason().word());
    }
}
