package org.chuangkou.question.exchange;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.job.Job;
import org.chuangkou.base.job.Jobs;
import org.chuangkou.web.Language;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;

/** How far one's own import is, what came of it, and its next step. */
@Controller("/questions/import/{job}")
@Produces("text/html")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportJobPages {
    private final Jobs jobs;
    private final JobResults results;
    private final Arriving arriving;
    private final ImportViews views;
    private final StartingQuestionImport starting;

    ImportJobPages(
            Jobs jobs, JobResults results, Arriving arriving, ImportViews views, StartingQuestionImport starting) {
        this.jobs = jobs;
        this.results = results;
        this.arriving = arriving;
        this.views = views;
        this.starting = starting;
    }

    @Get
    View show(HttpRequest<?> request, String job) {
        return results.page(own(request, job), Viewer.of(request), Language.of(request));
    }

    /** What its columns mean, to be said otherwise. */
    @Get("/columns")
    View columns(HttpRequest<?> request, String job) {
        ImportParams params = params(own(request, job));
        if (!params.columned()) throw Refusal.notFound("job.unknown");
        return views.columns(arriving.ask(params));
    }

    /** What has been looked through comes in. */
    @Post("/take")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> take(HttpRequest<?> request, String job, @Body Map<String, String> form) {
        Job looked = own(request, job);
        if (!results.takeable(looked)) throw Refusal.conflict("exchange.not-takeable");
        String mode = form.getOrDefault("mode", Wish.WHOLE);
        if (!List.of(Wish.WHOLE, Wish.GOOD_ROWS).contains(mode))
            throw Refusal.invalid(List.of(Fault.field("mode", "question.import.mode")));
        ImportParams earnest = params(looked).earnest(mode.equals(Wish.WHOLE));
        return HttpResponse.seeOther(Paths.of("/questions/import/", starting.start(earnest, Viewer.actor(request))));
    }

    static ImportParams params(Job job) {
        return Json.read(job.params(), ImportParams.class);
    }

    private Job own(HttpRequest<?> request, String id) {
        return jobs.find(id)
                .filter(job -> job.kind().equals(QuestionImport.NAME))
                .filter(job -> job.author().equals(Viewer.actor(request).username()))
                .orElseThrow(() -> Refusal.notFound("job.unknown"));
    }
}
