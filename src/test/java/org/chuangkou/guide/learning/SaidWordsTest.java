package org.chuangkou.guide.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaidWordsTest {

    @Test
    void words_are_kept_without_the_space_around_them() {
        assertThat(SaidWords.of("  开  馆子 ")).contains("开 馆子");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "馆",
                "kaiguanzi",
                "13800000000",
                "查 460100199001011234",
                "电话 138 0000 0000",
                "CK-food-licence"
            })
    void what_may_be_a_number_or_is_no_name_is_not_kept(String typed) {
        assertThat(SaidWords.of(typed)).isEmpty();
        assertThat(SaidWords.of("一".repeat(21))).isEmpty();
    }
}
