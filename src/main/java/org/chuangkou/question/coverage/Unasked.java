package org.chuangkou.question.coverage;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.base.Batches;
import org.chuangkou.guide.finding.Usage;
import org.chuangkou.guide.store.Library;
import org.chuangkou.question.store.Coverage;
import org.chuangkou.search.FacetCount;
import org.chuangkou.search.Hit;
import org.chuangkou.search.SearchIndex;
import org.chuangkou.search.SearchRequest;

/** Guides about which no question asks. */
@Singleton
class Unasked {
    private static final int DAYS = 90;
    private static final int OPENED = 1_000;
    private static final int STEP = 200;
    private static final int LOOKED_AT = 4_000;
    private static final int SHOWN = 50;

    private final SearchIndex index;
    private final Library library;
    private final Usage usage;
    private final Coverage coverage;

    Unasked(SearchIndex index, Library library, Usage usage, Coverage coverage) {
        this.index = index;
        this.library = library;
        this.usage = usage;
        this.coverage = coverage;
    }

    /** @param opened how often the desk opened its guides lately; @param unasked how many of its guides nobody asks about */
    record Department(String name, long guides, long unasked, long opened) {}

    record Item(String code, String name, String department, long opened) {}

    /** Those the desk opens most first, then those with most guides to ask about. */
    List<Department> departments() {
        var all = new SearchRequest("", Map.of(), List.of("department"), 0, 0);
        Map<String, Long> opened = new HashMap<>();
        Map<String, Long> times = usage.mostOpened(DAYS, OPENED);
        departments(times.keySet())
                .forEach((code, department) -> opened.merge(department, times.getOrDefault(code, 0L), Long::sum));
        Map<String, Long> asked = new HashMap<>();
        departments(coverage.cited()).values().forEach(department -> asked.merge(department, 1L, Long::sum));
        var departments = new ArrayList<Department>();
        for (FacetCount one : index.search(all).facetCounts().getOrDefault("department", List.of()))
            departments.add(new Department(
                    one.value(),
                    one.count(),
                    Math.max(0, one.count() - asked.getOrDefault(one.value(), 0L)),
                    opened.getOrDefault(one.value(), 0L)));
        departments.removeIf(department -> department.unasked() == 0);
        departments.sort(Comparator.comparing(Department::opened)
                .thenComparing(Department::unasked)
                .reversed()
                .thenComparing(Department::name));
        return departments;
    }

    private Map<String, String> departments(Set<String> codes) {
        var departments = new HashMap<String, String>();
        var all = List.copyOf(codes);
        for (var some : Batches.of(all, STEP))
            library.guidesInForce(some).stream()
                    .map(version -> version.guide())
                    .filter(guide -> guide.department() != null)
                    .forEach(guide -> departments.put(guide.code(), String.valueOf(guide.department())));
        return departments;
    }

    /** The first of them for these words in this department, either of which may be empty; those opened most first. */
    List<Item> items(String words, String department) {
        Map<String, List<String>> filter = department.isEmpty() ? Map.of() : Map.of("department", List.of(department));
        Set<String> asked = coverage.cited();
        Map<String, Long> opened = usage.mostOpened(DAYS, OPENED);
        var items = new ArrayList<Item>();
        for (int from = 0; from < LOOKED_AT && items.size() < SHOWN; from += STEP) {
            List<Hit> hits = index.search(new SearchRequest(words, filter, List.of(), from, STEP))
                    .hits();
            hits.stream()
                    .filter(hit -> !asked.contains(hit.id()))
                    .forEach(hit -> items.add(new Item(
                            hit.id(),
                            hit.title().text(),
                            hit.shown().getOrDefault("department", ""),
                            opened.getOrDefault(hit.id(), 0L))));
            if (hits.size() < STEP) break;
        }
        if (words.isBlank()) items.sort(Comparator.comparing(Item::opened).reversed());
        return items.stream().limit(SHOWN).toList();
    }
}
