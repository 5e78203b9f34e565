package org.chuangkou.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.search.IndexFixture.filter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chuangkou.search.local.LocalSearchIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowsingTest {

    private static final List<String> BOTH = List.of("department", "type");

    private static LocalSearchIndex index;

    @TempDir
    private Path other;

    @BeforeAll
    static void fill(@TempDir Path folder) {
        index = IndexFixture.directory(folder);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static SearchResult ask(String text, Map<String, List<String>> filters) {
        return index.search(new SearchRequest(text, filters, BOTH, 0, 50));
    }

    @Test
    void without_words_all_come_by_title_in_chinese_order() {
        SearchResult all = ask(" ", Map.of());
        assertThat(all.total()).isEqualTo(IndexFixture.DIRECTORY.size());
        assertThat(all.hits())
                .extracting(Hit::id)
                .startsWith("etc", "shop")
                .contains("marry", "food")
                .endsWith("bank");
    }

    @Test
    void filters_take_any_value_of_a_field_and_all_fields() {
        assertThat(ask("", filter("department", "公安局", "民政局")).total()).isEqualTo(4);
        assertThat(ask("", Map.of("department", List.of("公安局", "民政局"), "type", List.of("行政确认")))
                        .hits())
                .extracting(Hit::id)
                .containsExactlyInAnyOrder("marry", "rare");
        assertThat(ask("身份", filter("department", "民政局")).hits())
                .extracting(Hit::id)
                .contains("rare")
                .doesNotContain("id");
        assertThat(ask("", filter("department", "外星局")).total()).isZero();
        assertThat(ask("", filter("nosuchfield", "x")).total()).isZero();
        assertThat(ask("", filter("department")).total()).isEqualTo(IndexFixture.DIRECTORY.size());
    }

    @Test
    void the_counts_of_a_field_ignore_its_own_filter() {
        SearchResult result = ask("食品", filter("department", "市场监督管理局"));
        assertThat(result.facetCounts().get("type")).containsExactly(new FacetCount("行政许可", 4));
        SearchResult narrowed = ask("", Map.of("department", List.of("公安局"), "type", List.of("行政许可")));
        assertThat(narrowed.total()).isZero();
        assertThat(narrowed.facetCounts().get("department"))
                .containsExactly(new FacetCount("市场监督管理局", 4), new FacetCount("司法局", 1));
        assertThat(narrowed.facetCounts().get("type")).containsExactly(new FacetCount("公共服务", 2));
    }

    @Test
    void counts_agree_with_what_is_found() {
        for (String text : List.of("", "食品", "许可", "身份证丢了", "spjyxk", "律师职业", "CK", "证")) {
            SearchResult result = ask(text, Map.of());
            Map<String, Integer> counted = new HashMap<>();
            result.hits()
                    .forEach(hit -> counted.merge(String.valueOf(hit.shown().get("department")), 1, Integer::sum));
            assertThat(result.total()).as(text).isEqualTo(result.hits().size());
            assertThat(result.facetCounts().get("department"))
                    .as(text)
                    .allSatisfy(one -> assertThat(counted).containsEntry(one.value(), one.count()));
        }
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition(@TempDir Path folder) {
        try (LocalSearchIndex many = LocalSearchIndex.open(folder)) {
            many.rebuild(IndexFixture.numbered(0, 700), 1, done -> {});
            for (String text : List.of("", "号事项", "第1号事", "事項第三", "dijihaoshixiang", "shixiang")) {
                List<String> paged = new ArrayList<>();
                long total = many.search(SearchRequest.of(text, 0)).total();
                for (int from = 0; from < 800; from += 50) {
                    many.search(new SearchRequest(text, Map.of(), List.of(), from, 50))
                            .hits()
                            .forEach(hit -> paged.add(hit.id()));
                }
                assertThat(paged).as(text).doesNotHaveDuplicates().hasSize((int) total);
            }
            assertThat(many.search(new SearchRequest("", Map.of(), List.of(), 9_999, 50))
                            .hits())
                    .isEmpty();
        }
    }

    @Test
    void of_very_many_values_the_most_frequent_are_told_and_those_chosen() {
        List<Entry> counties = IntStream.range(0, 300)
                .mapToObj(i -> IndexFixture.entry(
                        "c" + i, "食品经营许可", "第" + i / (i < 200 ? 2 : 1) + "县", "行政许可", List.of(), "C-" + i))
                .toList();
        try (LocalSearchIndex many = IndexFixture.filled(other, counties)) {
            List<FacetCount> told = counts(many, "食品", Map.of());
            assertThat(told).hasSize(SearchResult.MOST_COUNTS).allMatch(count -> count.count() == 2);
            assertThat(counts(many, "食品", filter("department", "第250县")))
                    .hasSize(SearchResult.MOST_COUNTS + 1)
                    .contains(new FacetCount("第250县", 1));
            assertThat(counts(many, "", Map.of())).hasSize(200);
        }
    }

    private static List<FacetCount> counts(LocalSearchIndex index, String text, Map<String, List<String>> filters) {
        SearchResult result = index.search(new SearchRequest(text, filters, BOTH, 0, 1));
        return result.facetCounts().getOrDefault("department", List.of());
    }
}
