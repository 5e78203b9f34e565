package org.chuangkou.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total how many entries there are in all for the question
 * @param hits the page asked for, best first
 * @param facetCounts for each field asked for its values, most frequent first: of a question's words or filters
 *     {@link #MOST_COUNTS} a field and those it is narrowed by, of the whole index all
 */
public record SearchResult(long total, List<Hit> hits, Map<String, List<FacetCount>> facetCounts) {

    public static final int MOST_COUNTS = 100;

    public static final SearchResult NOTHING = new SearchResult(0, List.of(), Map.of());

    public SearchResult {
        hits = List.copyOf(hits);
        facetCounts = Map.copyOf(facetCounts);
    }
}
