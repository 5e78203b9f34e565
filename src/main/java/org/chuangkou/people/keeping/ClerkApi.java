package org.chuangkou.people.keeping;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.chuangkou.base.Page;
import org.chuangkou.base.Refusal;
import org.chuangkou.people.clerk.Clerks;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** The register for programs; trainers and examiners get number, name, place, window and level alone. */
@Controller("/api/v1/clerks")
@Secured({"ADMIN", "MANAGER", "TRAINER", "EXAMINER"})
@ExecuteOn(TaskExecutors.BLOCKING)
class ClerkApi {
    private final Clerks clerks;
    private final ClerkViews views;

    ClerkApi(Clerks clerks, ClerkViews views) {
        this.clerks = clerks;
        this.views = views;
    }

    /** @param place with all places below it */
    @Get
    Page<ClerkViews.Shown> list(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "") String q,
            @Nullable @QueryValue String place,
            @Nullable @QueryValue String window,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = "50") int size) {
        return views.list(clerks.search(q, place, window, new Page.Wanted(page, size)), Viewer.of(request));
    }

    @Get("/{no}")
    ClerkViews.Shown show(HttpRequest<?> request, String no) {
        var clerk = clerks.find(no).orElseThrow(() -> Refusal.notFound("clerk.unknown"));
        return views.one(clerk, Viewer.of(request));
    }
}
