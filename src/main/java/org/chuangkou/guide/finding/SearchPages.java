package org.chuangkou.guide.finding;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuangkou.search.FacetCount;
import org.chuangkou.search.Hit;
import org.chuangkou.search.SearchResult;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;

/** The page of results: what was typed on the left of it all, filters with counts beside. */
@Controller("/items")
@Produces("text/html")
@Secured({"CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN", "AUDITOR", "SYSTEM", "TERMINAL"})
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchPages {
    private static final int SHOWN = 12;

    private final Finding finding;

    SearchPages(Finding finding) {
        this.finding = finding;
    }

    /** A filter's value with the address that turns it on or off. */
    record Choice(String value, int count, boolean chosen, String href) {}

    record Filter(String field, List<Choice> choices) {}

    /** A bundle above the items; {@code steps} is how many it has. */
    record FoundBundle(String slug, String name, String lead, int steps) {}

    /**
     * @param after words that found nothing just before; on a page without hits those of this page
     * @param why the address of this page with reasons, empty for those who are not told
     */
    record Results(
            String q,
            String after,
            long total,
            int page,
            int size,
            String address,
            String why,
            List<FoundBundle> bundles,
            List<Hit> hits,
            List<Filter> filters) {}

    @Get
    @ExecuteOn(Finding.THREADS)
    View results(HttpRequest<?> request) {
        Asked asked = Asked.of(request);
        SearchResult result = finding.search(asked);
        List<Filter> filters = Asked.FIELDS.stream()
                .map(field -> new Filter(field, choices(asked, field, result)))
                .filter(filter -> !filter.choices().isEmpty())
                .toList();
        String address = address(asked, Map.of());
        return new View(
                "guide/results",
                new Results(
                        asked.words(),
                        asked.after().isEmpty() && result.total() == 0 ? asked.words() : asked.after(),
                        result.total(),
                        asked.page(),
                        asked.size(),
                        address + (address.contains("?") ? "&" : "?"),
                        Viewer.of(request).has("TRAINER") && !asked.explain() ? address(asked, Map.of(), true) : "",
                        asked.page() > 0 ? List.of() : bundles(asked.words()),
                        result.hits(),
                        filters));
    }

    private List<FoundBundle> bundles(String words) {
        return finding.bundles(words).stream()
                .map(bundle -> new FoundBundle(
                        bundle.slug(),
                        bundle.name(),
                        bundle.lead(),
                        bundle.steps().size()))
                .toList();
    }

    private static List<Choice> choices(Asked asked, String field, SearchResult result) {
        List<String> chosen = asked.filters().getOrDefault(field, List.of());
        var choices = new ArrayList<Choice>();
        for (FacetCount count : result.facetCounts().getOrDefault(field, List.of())) {
            boolean on = chosen.contains(count.value());
            if (choices.size() >= SHOWN && !on) continue;
            var others = new ArrayList<>(chosen);
            if (on) others.remove(count.value());
            else others.add(count.value());
            choices.add(new Choice(count.value(), count.count(), on, address(asked, Map.of(field, others))));
        }
        return choices;
    }

    private static String address(Asked asked, Map<String, List<String>> instead) {
        return address(asked, instead, asked.explain());
    }

    private static String address(Asked asked, Map<String, List<String>> instead, boolean explain) {
        UriBuilder uri = UriBuilder.of("/items");
        if (!asked.words().isBlank()) uri.queryParam("q", asked.words());
        for (String field : Asked.FIELDS)
            for (String value : instead.getOrDefault(field, asked.filters().getOrDefault(field, List.of())))
                uri.queryParam(field, value);
        if (!asked.after().isBlank()) uri.queryParam("after", asked.after());
        if (explain) uri.queryParam("explain", true);
        return uri.build().toString();
    }
}
