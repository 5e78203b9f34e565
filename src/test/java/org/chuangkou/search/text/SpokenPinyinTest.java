package org.chuangkou.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenPinyinTest {

    private static final SpokenPinyin READER = new SpokenPinyin(List.of("开饭店", "公积金"));

    @Test
    void a_sentence_is_read_as_its_likeliest_words() {
        assertThat(READER.read("jiehundengjiyuyue")).isEqualTo("结婚登记预约");
        assertThat(READER.read("zenmekaifandian")).isEqualTo("怎么开饭店");
    }

    @Test
    void words_that_stand_in_our_own_are_likelier_than_others_of_the_same_sound() {
        assertThat(new SpokenPinyin(List.of()).read("shiyele")).isEqualTo("事业了");
        assertThat(new SpokenPinyin(List.of("失业保险金", "失业登记", "失业金", "失业补助金", "失业证", "失业人员")).read("shiyele"))
                .isEqualTo("失业了");
    }

    @Test
    void what_is_no_pinyin_is_no_sentence() {
        assertThat(READER.read("spjyxk")).isNull();
        assertThat(READER.read("a".repeat(10_000))).isNull();
    }
}
