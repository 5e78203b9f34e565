package org.chuangkou.people.keeping;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.base.Refusal;
import org.chuangkou.people.Clerk;
import org.chuangkou.people.ItemNames;
import org.chuangkou.people.WindowItem;
import org.chuangkou.people.clerk.Clerks;
import org.chuangkou.people.hall.Windows;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** What is kept about oneself: place, window and its items, post, certificate, past. */
@Controller("/people/me")
@Secured({"CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN"})
@Produces("text/html")
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnPages {
    private final Clerks clerks;
    private final ClerkViews views;
    private final Windows windows;
    private final Optional<ItemNames> itemNames;

    OwnPages(Clerks clerks, ClerkViews views, Windows windows, Optional<ItemNames> itemNames) {
        this.clerks = clerks;
        this.views = views;
        this.windows = windows;
        this.itemNames = itemNames;
    }

    record Item(String code, @Nullable String name, boolean delegated) {}

    record Own(ClerkViews.Shown clerk, List<Item> items, List<ClerkViews.Past> past) {}

    @Get
    View show(HttpRequest<?> request) {
        Clerk clerk =
                clerks.ofUsername(Viewer.of(request).username()).orElseThrow(() -> Refusal.notFound("clerk.not-me"));
        List<WindowItem> items = clerk.window() == null ? List.of() : windows.items(clerk.window());
        Map<String, String> names = itemNames
                .map(known -> known.of(items.stream().map(WindowItem::item).toList()))
                .orElse(Map.of());
        return new View(
                "people/own",
                new Own(
                        views.own(clerk),
                        items.stream()
                                .map(i -> new Item(i.item(), names.get(i.item()), i.delegated()))
                                .toList(),
                        views.past(clerk.no())));
    }
}
