package org.chuangkou.people.keeping;

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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chuangkou.base.Page;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.people.Choice;
import org.chuangkou.people.Clerk;
import org.chuangkou.people.clerk.Clerks;
import org.chuangkou.people.clerk.Numbers;
import org.chuangkou.people.clerk.PersonalNumber;
import org.chuangkou.web.Language;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;

/** Clerks: found and looked at by those who work with them, moved by managers, unmasked for a reason. */
@Controller("/admin/clerks")
@Secured({"ADMIN", "MANAGER", "TRAINER", "EXAMINER"})
@Produces("text/html")
@ExecuteOn(TaskExecutors.BLOCKING)
class ClerkPages {
    private static final int SIZE = 30;

    private final Clerks clerks;
    private final ClerkViews views;
    private final ClerkForms forms;
    private final KeepingClerks keeping;
    private final Numbers numbers;

    ClerkPages(Clerks clerks, ClerkViews views, ClerkForms forms, KeepingClerks keeping, Numbers numbers) {
        this.clerks = clerks;
        this.views = views;
        this.forms = forms;
        this.keeping = keeping;
        this.numbers = numbers;
    }

    record Listing(
            String q,
            String place,
            String window,
            List<Choice> places,
            List<Choice> windows,
            Page<ClerkViews.Shown> found,
            String address) {}

    record Detail(
            ClerkViews.Shown clerk,
            List<ClerkViews.Past> past,
            List<Choice> windows,
            List<Choice> posts,
            Map<String, String> typed,
            List<Fault> errors) {}

    record Unmasked(String no, String name, String kind, String number) {}

    @Get
    View list(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String place,
            @QueryValue(defaultValue = "") String window,
            @QueryValue(defaultValue = "0") int page) {
        Locale locale = Language.of(request);
        var wanted = new Page.Wanted(page, SIZE);
        Page<Clerk> found = clerks.search(q, place.isEmpty() ? null : place, window.isEmpty() ? null : window, wanted);
        return new View(
                "people/clerks",
                new Listing(
                        q,
                        place,
                        window,
                        forms.places(locale, "people.everywhere"),
                        forms.windowsBelow(place, locale),
                        views.list(found, Viewer.of(request)),
                        forms.address(q, place, window)));
    }

    @Get("/{no}")
    View show(HttpRequest<?> request, String no) {
        return detail(request, no, Map.of(), List.of());
    }

    @Post("/{no}/assignment")
    @Secured({"ADMIN", "MANAGER"})
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> assign(HttpRequest<?> request, String no, @Body Map<String, String> form) {
        try {
            keeping.assign(no, form.getOrDefault("window", ""), form.getOrDefault("post", ""), Viewer.actor(request));
            return HttpResponse.seeOther(Paths.of("/admin/clerks/", no));
        } catch (Refusal refusal) {
            if (refusal.faults().isEmpty()) throw refusal;
            return HttpResponse.badRequest().body(detail(request, no, form, refusal.faults()));
        }
    }

    /** Answers with the page itself: the number is shown once and stands in no address. */
    @Post("/{no}/unmask")
    @Secured({"ADMIN", "MANAGER"})
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> unmask(HttpRequest<?> request, String no, @Body Map<String, String> form) {
        PersonalNumber kind = form.getOrDefault("number", "").equals(PersonalNumber.MOBILE.key())
                ? PersonalNumber.MOBILE
                : PersonalNumber.CERTIFICATE;
        try {
            String number = numbers.unmask(no, kind, form.getOrDefault("reason", ""), Viewer.actor(request));
            Clerk clerk = clerks.find(no).orElseThrow(() -> Refusal.notFound("clerk.unknown"));
            return HttpResponse.ok(new View("people/unmasked", new Unmasked(no, clerk.name(), kind.key(), number)));
        } catch (Refusal refusal) {
            if (refusal.faults().isEmpty()) throw refusal;
            return HttpResponse.badRequest().body(detail(request, no, form, refusal.faults()));
        }
    }

    private View detail(HttpRequest<?> request, String no, Map<String, String> typed, List<Fault> errors) {
        Clerk clerk = clerks.find(no).orElseThrow(() -> Refusal.notFound("clerk.unknown"));
        Viewer viewer = Viewer.of(request);
        Locale locale = Language.of(request);
        boolean all = ClerkViews.seesAll(viewer);
        return new View(
                "people/clerk",
                new Detail(
                        views.one(clerk, viewer),
                        all ? views.past(no) : List.of(),
                        all ? forms.windowsAt(clerk, locale) : List.of(),
                        all ? forms.posts(locale) : List.of(),
                        typed,
                        errors));
    }
}
