package org.chuangkou.exam.appeal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.chuangkou.exam.blueprint.ExamKind;
import org.chuangkou.exam.marking.Report;
import org.chuangkou.exam.marking.Reporting;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.exam.schedule.ForCandidates;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** How an attempt went, for whoever sat it, and what they object to. */
@Controller("/attempts/{id}")
@Produces("text/html")
@ForCandidates
@ExecuteOn(TaskExecutors.BLOCKING)
class ResultPages {
    private final Reporting reporting;
    private final Appealing appealing;
    private final Appeals appeals;
    private final Exams exams;
    private final Clock clock;

    ResultPages(Reporting reporting, Appealing appealing, Appeals appeals, Exams exams, Clock clock) {
        this.reporting = reporting;
        this.appealing = appealing;
        this.appeals = appeals;
        this.exams = exams;
        this.clock = clock;
    }

    @Get("/result")
    View result(HttpRequest<?> request, String id) {
        Report report = reporting.report(id, Viewer.actor(request).username());
        Exam exam = exams.find(report.exam()).orElseThrow();
        var own = new HashMap<String, AppealAnswer>();
        appeals.of(id).forEach(appeal -> own.put(appeal.slot(), AppealAnswer.of(appeal)));
        @Nullable Instant until = Appealing.until(exam, clock.instant());
        return new View(
                "exam/result",
                ResultView.of(report, exam.kind() == ExamKind.GRADED, own, until == null ? null : until.toString()));
    }

    @Post("/appeals")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> appeal(HttpRequest<?> request, String id, @Body Map<String, String> sent) {
        String slot = sent.getOrDefault("slot", "");
        appealing.appeal(id, slot, sent.getOrDefault("text", ""), Viewer.actor(request));
        URI back = Paths.of("/attempts/", id, "/result");
        return HttpResponse.seeOther(slot.isEmpty() ? back : URI.create(back + "#q-" + slot));
    }
}
