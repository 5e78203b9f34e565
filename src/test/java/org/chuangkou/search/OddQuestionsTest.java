package org.chuangkou.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chuangkou.search.local.LocalSearchIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddQuestionsTest {

    private static LocalSearchIndex index;

    @BeforeAll
    static void fill(@TempDir Path folder) {
        index = IndexFixture.directory(folder);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static SearchResult ask(String text) {
        index.suggest(text, 10);
        return index.search(new SearchRequest(text, Map.of(), List.of("type"), 0, 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "，。！",
                "（）",
                "???",
                "*",
                "\u0000",
                "\uD842",
                "\uDFB7\uD842",
                "\u200B\uFEFF",
                "😀",
                "\u0001\u0002",
                "~^",
                "&&||"
            })
    void what_holds_no_letter_finds_nothing(String text) {
        assertThat(ask(text).total()).isZero();
        assertThat(ask(text).hits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:(食品 AND 许可)",
                "食品~2",
                "食品*许可?",
                "\"食品经营",
                "+食品 -许可",
                "[a TO z]",
                "食品\u0000经营",
                "食\uD842品经营",
                "食品\n\t经营许可"
            })
    void signs_of_query_languages_and_of_control_are_nothing_but_signs(String text) {
        assertThat(ask(text).hits()).isNotNull();
    }

    @Test
    void signs_inside_a_name_do_no_harm() {
        assertThat(ask("食品\u0000经营\uD842许可").hits()).first().extracting("id").isEqualTo("food");
        assertThat(ask("\"食品经营\" +许可~2*").hits()).first().extracting("id").isEqualTo("food");
    }

    @Test
    void of_a_very_long_text_the_beginning_counts() {
        assertThat(ask("食品经营许可" + "。".repeat(10_000)).hits())
                .first()
                .extracting("id")
                .isEqualTo("food");
        assertThat(ask("证".repeat(10_000)).hits()).isNotNull();
        assertThat(ask("a".repeat(10_000)).hits()).isNotNull();
        assertThat(ask("1".repeat(10_000)).hits()).isNotNull();
        assertThat(ask("shipin".repeat(2_000)).hits()).isNotNull();
    }

    @Test
    void a_request_out_of_bounds_is_refused() {
        assertThatThrownBy(() -> new SearchRequest("", Map.of(), List.of(), -1, 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SearchRequest.of("", 201)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void entries_of_any_size_and_content_can_be_put() {
        String odd = "\uD842\u0000食".repeat(20_000);
        Entry entry = new Entry(
                "odd",
                odd,
                List.of(odd, "", "。"),
                List.of(odd, "", "-"),
                Map.of("type", List.of(odd, "")),
                List.of(odd, odd, ""),
                odd,
                Map.of("k", "\uD842"));
        index.update(List.of(entry, Entry.of("empty", "")), List.of(), 2);
        assertThat(ask("").total()).isEqualTo(IndexFixture.DIRECTORY.size() + 2);
        assertThat(index.search(SearchRequest.of("食食食食", 5)).hits())
                .extracting("id")
                .contains("odd");
        index.update(List.of(), List.of("odd", "empty"), 3);
    }

    @Test
    void an_entry_that_cannot_be_kept_is_refused_by_itself() {
        assertThatThrownBy(() -> Entry.of("", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Entry.of("i".repeat(201), "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Entry(
                        "i", "x", List.of(), List.of(), Map.of(), List.of(), "", Map.of("k", "v".repeat(4_001))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
