package org.chuangkou.question.page;

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
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuangkou.question.page.Bulk.Outcome;
import org.chuangkou.question.page.Bulk.Refused;
import org.chuangkou.question.page.Bulk.Ticked;
import org.chuangkou.question.page.ListViews.Tried;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;

/** The bank as a list that can be searched, narrowed and worked through many at a time. */
@Controller("/questions")
@Produces("text/html")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class ListPages {
    private final ListViews views;
    private final Bulk bulk;

    ListPages(ListViews views, Bulk bulk) {
        this.views = views;
        this.bulk = bulk;
    }

    @Get
    View list(HttpRequest<?> request) {
        return views.list(request, Tried.NOTHING, Set.of());
    }

    /** Answers with the same list: what was done, and of each that could not be, why; those stay ticked. */
    @Post
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> step(HttpRequest<?> request, @Body Map<String, Object> body) {
        BulkForm form = BulkForm.of(body);
        if (form.step().isEmpty()) return again(request, form, "bank.bulk.no-step");
        if (form.ticked().isEmpty()) return again(request, form, "bank.bulk.nothing");
        if (form.lacksReason()) return again(request, form, "bank.bulk.no-reason");
        Outcome outcome = bulk.step(form.ticked(), form.step().get(), form.reason(), Viewer.actor(request));
        Set<String> refused = outcome.refused().stream().map(Refused::id).collect(Collectors.toSet());
        return HttpResponse.ok(views.list(request, new Tried(outcome, null, ""), refused));
    }

    private HttpResponse<?> again(HttpRequest<?> request, BulkForm form, String trouble) {
        Set<String> ticked = form.ticked().stream().map(Ticked::id).collect(Collectors.toSet());
        return HttpResponse.badRequest(views.list(request, new Tried(null, trouble, form.reason()), ticked));
    }
}
