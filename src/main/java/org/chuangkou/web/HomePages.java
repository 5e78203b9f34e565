package org.chuangkou.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Everybody's first page, made of what each feature has for them. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class HomePages {
    private final List<HomeCard> cards;

    HomePages(List<HomeCard> cards) {
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(HomeCard::order)).toList();
    }

    @Get("/")
    @Produces("text/html")
    View home(HttpRequest<?> request) {
        Viewer viewer = Viewer.of(request);
        List<View> shown =
                cards.stream().flatMap(card -> card.card(viewer).stream()).toList();
        return new View("web/home", Map.of("cards", shown));
    }
}
