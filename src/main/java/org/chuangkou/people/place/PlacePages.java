package org.chuangkou.people.place;

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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.people.Place;
import org.chuangkou.people.PlaceTree;
import org.chuangkou.people.Tier;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** The tree of places, for managers to see and administrators to change. */
@Controller("/admin/places")
@Secured({"ADMIN", "MANAGER"})
@Produces("text/html")
@ExecuteOn(TaskExecutors.BLOCKING)
class PlacePages {
    private final Places places;
    private final ChangingPlaces changing;

    PlacePages(Places places, ChangingPlaces changing) {
        this.places = places;
        this.changing = changing;
    }

    /** @param empty whether it may be removed */
    record Line(Place place, int depth, long windows, long clerks, boolean empty) {}

    record Listing(List<Line> places) {}

    record Form(
            String code,
            String name,
            String order,
            Tier tier,
            @Nullable Place parent,
            List<Fault> errors) {}

    record Detail(Line line, List<Place> above, @Nullable Tier below, String name, String order, List<Fault> errors) {}

    @Get
    View list() {
        PlaceTree tree = places.tree();
        Places.Counts counts = places.counts();
        return new View(
                "people/places",
                new Listing(tree.all().stream()
                        .map(place -> line(place, tree, counts))
                        .toList()));
    }

    /** @param parent below which the new place will stand; none for a district centre */
    @Get("/new")
    @Secured("ADMIN")
    View blank(@Nullable @QueryValue String parent) {
        return form(parent, Map.of(), List.of());
    }

    @Post
    @Secured("ADMIN")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> add(HttpRequest<?> request, @Body Map<String, String> form) {
        String parent = text(form, "parent");
        View again = form(parent, form, List.of());
        Tier tier = ((Form) again.model()).tier();
        try {
            var place = new Place(
                    text(form, "code"), text(form, "name"), tier, parent.isEmpty() ? null : parent, order(form));
            changing.add(place, Viewer.actor(request));
            return HttpResponse.seeOther(URI.create("/admin/places"));
        } catch (Refusal refusal) {
            if (refusal.faults().isEmpty()) throw refusal;
            return HttpResponse.badRequest().body(form(parent, form, refusal.faults()));
        }
    }

    @Get("/{code}")
    View show(String code) {
        return detail(code, null, List.of());
    }

    @Post("/{code}")
    @Secured("ADMIN")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> rename(HttpRequest<?> request, String code, @Body Map<String, String> form) {
        try {
            changing.rename(code, text(form, "name"), order(form), Viewer.actor(request));
            return HttpResponse.seeOther(URI.create("/admin/places"));
        } catch (Refusal refusal) {
            if (refusal.faults().isEmpty()) throw refusal;
            return HttpResponse.badRequest().body(detail(code, form, refusal.faults()));
        }
    }

    @Post("/{code}/remove")
    @Secured("ADMIN")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> remove(HttpRequest<?> request, String code) {
        changing.remove(code, Viewer.actor(request));
        return HttpResponse.seeOther(URI.create("/admin/places"));
    }

    private View form(@Nullable String parent, Map<String, String> form, List<Fault> errors) {
        Optional<Place> above = places.tree().find(parent);
        Tier tier =
                below(above.map(Place::tier).orElse(null)).orElseThrow(() -> Refusal.invalid("place.nothing-below"));
        return new View(
                "people/place-form",
                new Form(
                        text(form, "code"),
                        text(form, "name"),
                        form.getOrDefault("order", "0"),
                        tier,
                        above.orElse(null),
                        errors));
    }

    private View detail(String code, @Nullable Map<String, String> typed, List<Fault> errors) {
        PlaceTree tree = places.tree();
        Place place = tree.find(code).orElseThrow(() -> Refusal.notFound("place.unknown"));
        Line line = line(place, tree, places.counts());
        String name = typed == null ? place.name() : text(typed, "name");
        String order = typed == null ? Integer.toString(place.order()) : typed.getOrDefault("order", "");
        return new View(
                "people/place",
                new Detail(line, tree.path(code), below(place.tier()).orElse(null), name, order, errors));
    }

    private static Line line(Place place, PlaceTree tree, Places.Counts counts) {
        long windows = counts.windowsAt(place.code());
        long clerks = counts.clerksAt(place.code());
        boolean empty = windows + clerks == 0 && tree.children(place.code()).isEmpty();
        return new Line(place, tree.path(place.code()).size() - 1, windows, clerks, empty);
    }

    private static Optional<Tier> below(@Nullable Tier parent) {
        for (Tier tier : Tier.values()) if (tier.fitsBelow(parent)) return Optional.of(tier);
        return Optional.empty();
    }

    private static int order(Map<String, String> form) {
        String typed = form.getOrDefault("order", "").strip();
        if (typed.isEmpty()) return 0;
        if (!typed.matches("[0-9]{1,6}")) throw Refusal.invalid(List.of(Fault.field("order", "place.order.wrong")));
        return Integer.parseInt(typed);
    }

    private static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }
}
