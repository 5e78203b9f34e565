package org.chuangkou.web.job;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Duration;
import java.util.Locale;
import org.chuangkou.base.Refusal;
import org.chuangkou.web.Language;
import org.chuangkou.web.Viewer;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** How far long work is; for who began it and for administrators, for others it does not exist. */
@Controller("/api/v1/jobs")
@Secured({"CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN", "SYSTEM"})
@ExecuteOn(TaskExecutors.BLOCKING)
class JobApi {
    private final JobViews jobs;

    JobApi(JobViews jobs) {
        this.jobs = jobs;
    }

    @Get("/{id}")
    JobView show(HttpRequest<?> request, String id) {
        return jobs.find(id, Viewer.of(request), Language.of(request), JobViews.SHOWN)
                .orElseThrow(() -> Refusal.notFound("job.unknown"));
    }

    /**
     * The same as server-sent events, with the first twenty errors and warnings only: one at once, one for each change,
     * the last when the job has ended.
     */
    @Get("/{id}/events")
    @Produces("text/event-stream")
    HttpResponse<Publisher<Event<JobView>>> events(HttpRequest<?> request, String id) {
        Viewer viewer = Viewer.of(request);
        Locale locale = Language.of(request);
        JobView first = jobs.find(id, viewer, locale, 20).orElseThrow(() -> Refusal.notFound("job.unknown"));
        Flux<JobView> later = Flux.interval(Duration.ofMillis(400))
                .onBackpressureDrop()
                .concatMap(tick -> Mono.fromCallable(
                                () -> jobs.find(id, viewer, locale, 20).orElse(first))
                        .subscribeOn(Schedulers.boundedElastic()));
        Flux<Event<JobView>> events = Flux.concat(Mono.just(first), later)
                .distinctUntilChanged()
                .takeUntil(JobView::finished)
                .map(Event::of);
        Flux<Event<JobView>> beats = Flux.interval(Duration.ofSeconds(15))
                .map(tick -> Event.of(first).comment("still here").name("beat"));
        return HttpResponse.ok(
                        (Publisher<Event<JobView>>) events.mergeWith(beats.takeUntilOther(events.ignoreElements())))
                .header("X-Accel-Buffering", "no");
    }
}
