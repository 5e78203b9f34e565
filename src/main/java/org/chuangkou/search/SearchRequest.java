package org.chuangkou.search;

import java.util.List;
import java.util.Map;

/**
 * A question to the index. Any text is allowed; what lies beyond {@link #LONGEST} characters is not read.
 *
 * @param text the words; empty (not: only punctuation) asks for everything, ordered by title
 * @param filters field to values: any of the values of a field, and so for all fields
 * @param facets the fields whose values are to be counted; a field's counts ignore its own filter
 * @param from how many hits to leave out, at most {@link #DEEPEST} together with {@code size}
 * @param size how many hits to give, at most 200
 * @param explain whether each hit shall tell why it was found
 */
public record SearchRequest(
        String text, Map<String, List<String>> filters, List<String> facets, int from, int size, boolean explain) {

    /** Characters of a question that are read. */
    public static final int LONGEST = 256;

    /** Hits lie within this depth; a request beyond it gets none, with the true total. */
    public static final int DEEPEST = 10_000;

    public SearchRequest {
        if (from < 0 || size < 0 || size > 200) {
            throw new IllegalArgumentException("from ≥ 0 and size 0 to 200, not " + from + " and " + size);
        }
        filters = Map.copyOf(filters);
        facets = List.copyOf(facets);
    }

    /** A question that wants no explanations. */
    public SearchRequest(String text, Map<String, List<String>> filters, List<String> facets, int from, int size) {
        this(text, filters, facets, from, size, false);
    }

    /** The first hits for some words, without filters and counts. */
    public static SearchRequest of(String text, int size) {
        return new SearchRequest(text, Map.of(), List.of(), 0, size);
    }
}
