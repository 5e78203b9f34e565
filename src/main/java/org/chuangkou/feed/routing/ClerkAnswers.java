package org.chuangkou.feed.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.transaction.annotation.Transactional;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.chuangkou.base.Refusal;
import org.chuangkou.certification.AssessedLevel;
import org.chuangkou.certification.AssessedLevels;
import org.chuangkou.people.Certificate;
import org.chuangkou.people.Clerk;
import org.chuangkou.people.People;
import org.jspecify.annotations.Nullable;

/** How one clerk stands, from the register and the assessed levels as they are now. */
@Singleton
class ClerkAnswers {
    private final People people;
    private final AssessedLevels levels;
    private final Clock clock;

    ClerkAnswers(People people, AssessedLevels levels, Clock clock) {
        this.people = people;
        this.levels = levels;
        this.clock = clock;
    }

    /**
     * @param place code
     * @param level of the recorded certificate, once it has been issued
     * @param stage null: no stages are recorded yet
     * @param stale null: nothing yet tells what of a level has become stale
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Answer(
            String no,
            String name,
            String place,
            @Nullable Integer level,
            @Nullable Integer assessedLevel,
            List<Held> certificates,

            @Nullable @Schema(allowableValues = {"gate", "shadow", "independent"})
            String stage,

            @Nullable List<String> stale,
            OffsetDateTime asOf) {}

    /** A recorded certificate; its number is personal and stays in the register. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Held(
            int level, @Nullable String issuer, @Nullable LocalDate issuedOn) {}

    @Transactional(readOnly = true)
    Answer of(String no) {
        Clerk clerk = people.clerk(no).orElseThrow(() -> Refusal.notFound("clerk.unknown"));
        Instant now = clock.instant();
        Certificate issued = Standings.certificate(clerk, now);
        OptionalInt assessed = AssessedLevel.best(levels.of(clerk.username()), now);
        return new Answer(
                clerk.no(),
                clerk.name(),
                clerk.place(),
                issued == null ? null : Integer.valueOf(issued.level()),
                assessed.isPresent() ? Integer.valueOf(assessed.getAsInt()) : null,
                Stream.ofNullable(clerk.certificate())
                        .map(one -> new Held(one.level(), one.issuer(), one.issuedOn()))
                        .toList(),
                null,
                null,
                Moment.shown(now));
    }
}
