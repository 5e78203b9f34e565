package org.chuangkou.exam.appeal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.chuangkou.account.Accounts;
import org.chuangkou.base.Page;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.marking.Report;
import org.chuangkou.exam.marking.Reporting;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Examining;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.Attempts;
import org.chuangkou.exam.sitting.Sheet;
import org.chuangkou.exam.sitting.Sheets;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** Appeals as examiners work through them. */
@Controller
@Produces("text/html")
@Secured("EXAMINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class AppealPages {
    private static final int SIZE = 50;

    private final Examining examining;
    private final Appeals appeals;
    private final Deciding deciding;
    private final Reporting reporting;
    private final Attempts attempts;
    private final Sheets sheets;
    private final Accounts accounts;

    AppealPages(
            Examining examining,
            Appeals appeals,
            Deciding deciding,
            Reporting reporting,
            Attempts attempts,
            Sheets sheets,
            Accounts accounts) {
        this.examining = examining;
        this.appeals = appeals;
        this.deciding = deciding;
        this.reporting = reporting;
        this.attempts = attempts;
        this.sheets = sheets;
        this.accounts = accounts;
    }

    /** @param open how many wait; @param names of candidates by user name */
    record ListModel(Exam exam, int open, Page<AppealAnswer> appeals, Map<String, String> names) {}

    /** Which question of the bank stands in a slot. */
    record Asked(String question, int version, int part) {}

    /**
     * @param slot as the candidate saw it; null for the result as a whole
     * @param asked null for the result as a whole
     * @param decider who decided, null while nobody has
     */
    record OneModel(
            Exam exam,
            AppealAnswer appeal,
            String name,
            @Nullable String decider,
            Report report,
            Report.@Nullable SlotReport slot,
            @Nullable Asked asked,
            Replay replay,
            Map<String, String> sent,
            List<Fault> errors) {}

    @Get("/exams/{id}/appeals")
    View list(HttpRequest<?> request, String id, @QueryValue(defaultValue = "0") int page) {
        Exam exam = examining.exam(id, request);
        Page<AppealAnswer> found = appeals.of(id, new Page.Wanted(page, SIZE)).map(AppealAnswer::of);
        var people = new HashSet<String>();
        found.items().forEach(appeal -> people.add(appeal.candidate()));
        return new View("exam/marking/appeals", new ListModel(exam, appeals.open(id), found, accounts.names(people)));
    }

    @Get("/appeals/{id}")
    View one(HttpRequest<?> request, String id) {
        return one(request, appeal(id), Map.of(), List.of());
    }

    @Post("/appeals/{id}/decision")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> decide(HttpRequest<?> request, String id, @Body Map<String, String> sent) {
        Appeal appeal = appeal(id);
        examining.exam(appeal.exam(), request);
        String how = sent.getOrDefault("accept", "");
        if (!how.equals("true") && !how.equals("false"))
            return HttpResponse.badRequest(
                    one(request, appeal, sent, List.of(Fault.field("accept", "refusal.missing"))));
        try {
            deciding.decide(id, how.equals("true"), sent.getOrDefault("reason", ""), Viewer.actor(request));
        } catch (Refusal refused) {
            if (refused.faults().isEmpty()) throw refused;
            return HttpResponse.badRequest(one(request, appeal, sent, refused.faults()));
        }
        return HttpResponse.seeOther(Paths.of("/appeals/", id));
    }

    private Appeal appeal(String id) {
        return appeals.find(id).orElseThrow(() -> Refusal.notFound("appeal.unknown"));
    }

    private View one(HttpRequest<?> request, Appeal appeal, Map<String, String> sent, List<Fault> errors) {
        Exam exam = examining.exam(appeal.exam(), request);
        Attempt attempt = attempts.find(appeal.attempt()).orElseThrow();
        Report report = reporting.report(appeal.attempt(), appeal.candidate());
        Report.SlotReport slot = report.slots().stream()
                .filter(one -> one.slot().equals(appeal.slot()))
                .findFirst()
                .orElse(null);
        Sheet.Place place = sheets.of(attempt).place(appeal.slot());
        return new View(
                "exam/marking/appeal",
                new OneModel(
                        exam,
                        AppealAnswer.of(appeal),
                        accounts.nameOf(appeal.candidate()),
                        appeal.decidedBy() == null ? null : accounts.nameOf(appeal.decidedBy()),
                        report,
                        slot,
                        place == null
                                ? null
                                : new Asked(place.of().question(), place.of().version(), place.part()),
                        Replay.of(attempt, attempts.history(attempt.id())),
                        sent,
                        errors));
    }
}
