package org.chuangkou.feed.routing;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.List;
import org.chuangkou.base.Page;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.jspecify.annotations.Nullable;

/** Who may take an item, and how one clerk stands. */
@Controller("/api/v1/feed")
@Secured({"SYSTEM", "MANAGER", "ADMIN", "AUDITOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class QualifiedApi {
    private final FindingQualified finding;
    private final ClerkAnswers clerks;
    private final Clock clock;

    QualifiedApi(FindingQualified finding, ClerkAnswers clerks, Clock clock) {
        this.finding = finding;
        this.clerks = clerks;
        this.clock = clock;
    }

    /**
     * @param item any code of it
     * @param place with all places below it, else everywhere
     * @param window at which they sit, else at any or none
     * @param at ISO-8601 with offset, else now
     * @param explain true: also who may not, and why
     */
    @Get("/qualified")
    Qualified qualified(
            @Nullable @QueryValue String item,
            @Nullable @QueryValue String place,
            @Nullable @QueryValue String window,
            @Nullable @QueryValue String at,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = "50") int size,
            @QueryValue(defaultValue = "false") boolean explain) {
        if (item == null || item.isBlank()) throw Refusal.invalid(List.of(Fault.field("item", "refusal.missing")));
        return finding.find(new Inquiry(
                item,
                given(place),
                given(window),
                Moment.of(at, clock.instant()),
                new Page.Wanted(page, size),
                explain));
    }

    @Get("/clerks/{no}")
    ClerkAnswers.Answer clerk(String no) {
        return clerks.of(no);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
