package org.chuangkou.guide.finding;

import io.micronaut.core.annotation.NonBlocking;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.util.List;
import java.util.Map;
import org.chuangkou.search.FacetCount;
import org.chuangkou.search.Hit;
import org.chuangkou.search.Marked;
import org.chuangkou.search.Reason;
import org.chuangkou.search.SearchResult;
import org.chuangkou.search.Suggestion;
import org.jspecify.annotations.Nullable;

/** Finding items by words. */
@Controller("/api/v1/items")
@Secured({"CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN", "AUDITOR", "SYSTEM", "TERMINAL"})
class ItemApi {
    private final Finding finding;

    ItemApi(Finding finding) {
        this.finding = finding;
    }

    /** @param marks the snippet in runs, each hit or plain; @param reasons why it was found, if a trainer asked with explain=true */
    record Found(
            String code,
            String name,
            String department,
            String type,
            String state,
            int version,
            String snippet,
            List<Marked.Run> marks,
            @Nullable List<Reason> reasons) {}

    /** @param bundles what the words mean as a whole (一件事), beside the items */
    record Answer(
            long total,
            long tookMillis,
            List<Found> hits,
            Map<String, List<FacetCount>> facets,
            List<FoundBundle> bundles) {}

    record FoundBundle(String slug, String name) {}

    record Proposal(String code, String name, String department) {}

    record Proposals(List<Proposal> suggestions, List<FoundBundle> bundles) {}

    /** Without {@code q} all items by name. Filters may be repeated; any of a field's values will do. */
    @Get
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "words, everyday words, pinyin, initials or a code")
    @Parameter(name = "department", in = ParameterIn.QUERY)
    @Parameter(name = "type", in = ParameterIn.QUERY)
    @Parameter(name = "theme", in = ParameterIn.QUERY)
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 0")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "1 to 200, else 20")
    @Parameter(name = "explain", in = ParameterIn.QUERY, description = "true: trainers are told why each was found")
    @ExecuteOn(Finding.THREADS)
    Answer search(HttpRequest<?> request) {
        long begun = System.nanoTime();
        Asked asked = Asked.of(request);
        SearchResult result = finding.search(asked);
        return new Answer(
                result.total(),
                (System.nanoTime() - begun) / 1_000_000,
                result.hits().stream().map(ItemApi::found).toList(),
                result.facetCounts(),
                bundles(asked.words()));
    }

    /** Answered from memory on the event loop: no database is asked. */
    @Get("/suggest")
    @NonBlocking
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "what has been typed so far")
    Proposals suggest(HttpRequest<?> request) {
        String words = request.getParameters().get("q", String.class).orElse("");
        return new Proposals(
                finding.suggest(words).stream().map(ItemApi::proposal).toList(), bundles(words));
    }

    private List<FoundBundle> bundles(String words) {
        return finding.bundles(words).stream()
                .map(bundle -> new FoundBundle(bundle.slug(), bundle.name()))
                .toList();
    }

    private static Found found(Hit hit) {
        return new Found(
                hit.id(),
                hit.title().text(),
                hit.shown().getOrDefault("department", ""),
                hit.shown().getOrDefault("type", ""),
                hit.shown().getOrDefault("state", ""),
                Integer.parseInt(hit.shown().getOrDefault("version", "0")),
                hit.snippet().text(),
                hit.snippet().runs(),
                hit.reasons().isEmpty() ? null : hit.reasons());
    }

    private static Proposal proposal(Suggestion suggestion) {
        return new Proposal(
                suggestion.id(), suggestion.title().text(), suggestion.shown().getOrDefault("department", ""));
    }
}
