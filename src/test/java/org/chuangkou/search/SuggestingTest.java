package org.chuangkou.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.search.IndexFixture.suggested;

import java.nio.file.Path;
import org.chuangkou.search.Marked.Run;
import org.chuangkou.search.local.LocalSearchIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestingTest {

    private static LocalSearchIndex index;

    @BeforeAll
    static void fill(@TempDir Path folder) {
        index = IndexFixture.directory(folder);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "结, marry",
        "结婚登, marry",
        "婚登记, marry",
        "執業, lawyer",
        "开饭, food",
        "jh, marry",
        "jiehun, marry",
        "hundeng, marry",
        "kfg, food",
        "lvsh, lawyer",
        "e, etc",
        "ck-mar, marry",
        "440101007001, id-new",
        "007001, id-new",
        "结昏登记, marry",
        "jiehunn, marry",
    })
    void typing_brings(String typed, String wanted) {
        assertThat(suggested(index, typed)).first().isEqualTo(wanted);
    }

    @Test
    void names_that_begin_so_come_before_those_that_hold_it() {
        assertThat(suggested(index, "食品")).startsWith("food").contains("food-make", "food-change");
        assertThat(suggested(index, "许可")).contains("food", "lawyer");
    }

    @Test
    void the_everyday_name_that_was_hit_is_told() {
        Suggestion suggestion = index.suggest("饭馆", 5).getFirst();
        assertThat(suggestion.title().text()).isEqualTo("食品经营许可（新办）");
        assertThat(suggestion.because().runs()).containsExactly(new Run("开", false), new Run("饭馆", true));
        assertThat(index.suggest("结婚登记", 5).getFirst().because().runs()).isEmpty();
        assertThat(suggestion.shown()).containsEntry("department", "市场监督管理局");
    }

    @Test
    void no_more_come_than_asked_for() {
        assertThat(index.suggest("证", 2)).hasSize(2);
        assertThat(index.suggest("证", 0)).isEmpty();
        assertThat(index.suggest("", 5)).isEmpty();
        assertThat(index.suggest("，", 5)).isEmpty();
    }
}
