package org.chuangkou.guide.finding;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.chuangkou.guide.bundle.Bundle;
import org.chuangkou.guide.bundle.Bundles;
import org.chuangkou.search.FacetCount;
import org.chuangkou.search.SearchIndex;
import org.chuangkou.search.SearchRequest;
import org.chuangkou.search.SearchResult;
import org.chuangkou.search.Suggestion;

/** Asks the index for guides, and remembers words that found nothing. */
@Singleton
public class Finding {
    /** The executor on which searches run, see application.yml. */
    static final String THREADS = "search";

    private static final int PROPOSED = 8;
    /** Bundles stand above all items, so there are few. */
    private static final int BUNDLES = 2;

    private final SearchIndex index;
    private final Bundles bundles;
    private final Usage usage;

    Finding(SearchIndex index, Bundles bundles, Usage usage) {
        this.index = index;
        this.bundles = bundles;
        this.usage = usage;
    }

    SearchResult search(Asked asked) {
        SearchResult result = index.search(new SearchRequest(
                asked.words(),
                asked.filters(),
                Asked.FIELDS,
                asked.page() * asked.size(),
                asked.size(),
                asked.explain()));
        if (result.total() == 0 && asked.filters().isEmpty()) usage.missed(asked.words());
        return result;
    }

    /** Bundles that the words surely mean, best first. */
    List<Bundle> bundles(String words) {
        return bundles.meantBy(words, BUNDLES);
    }

    /** Departments of the items, those with most items first. */
    public List<FacetCount> departments() {
        var all = new SearchRequest("", Map.of(), List.of("department"), 0, 0);
        return index.search(all).facetCounts().getOrDefault("department", List.of());
    }

    List<Suggestion> suggest(String words) {
        return index.suggest(words, PROPOSED);
    }
}
