package org.chuangkou.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    private static String read(String text) {
        StringBuilder spelled = new StringBuilder();
        for (char syllable : Readings.syllables(Letters.fold(text))) {
            spelled.append(Readings.spelling(syllable)).append(' ');
        }
        return spelled.toString().strip();
    }

    @Test
    void a_phrase_decides_how_its_characters_are_read() {
        assertThat(read("银行行政许可")).isEqualTo("yin hang xing zheng xu ke");
        assertThat(read("重新申领")).isEqualTo("chong xin shen ling");
        assertThat(read("重点企业会计代理")).isEqualTo("zhong dian qi ye kuai ji dai li");
        assertThat(read("长期护理保险参保")).isEqualTo("chang qi hu li bao xian can bao");
    }

    @Test
    void the_umlaut_is_written_v() {
        assertThat(read("律师旅馆女职工绿化")).isEqualTo("lv shi lv guan nv zhi gong lv hua");
    }

    @Test
    void latin_letters_and_digits_stand_for_themselves() {
        assertThat(read("ETC卡5")).isEqualTo("e t c ka 5");
    }

    @Test
    void characters_beyond_the_basic_plane_have_readings_and_unknown_ones_none() {
        assertThat(read("𣨣野")).isEqualTo("jiang ye");
        assertThat(read("𠮷野")).isEqualTo("ji ye");
        assertThat(Readings.syllables(Letters.fold("한"))).containsExactly((char) 0);
    }

    @Test
    void characters_with_several_readings_have_others() {
        int[] xing = Letters.fold("行");
        assertThat(Arrays.stream(Readings.others(xing[0], Readings.syllables(xing)[0]))
                        .mapToObj(Readings::spelling))
                .contains("hang");
        int[] lv = Letters.fold("律");
        assertThat(Arrays.stream(Readings.others(lv[0], Readings.syllables(lv)[0]))
                        .mapToObj(Readings::spelling))
                .containsExactly("lu");
    }

    @Test
    void titles_are_ordered_by_digit_letter_pinyin_and_tone() {
        Comparator<String> order = (one, other) ->
                Arrays.compareUnsigned(ChineseOrder.key(Letters.fold(one)), ChineseOrder.key(Letters.fold(other)));
        assertThat(Stream.of("重庆办事", "食品经营", "ETC", "安全", "师资", "市场", "12345热线", "重大事项", "한국")
                        .sorted(order)
                        .collect(Collectors.toList()))
                .containsExactly("12345热线", "ETC", "安全", "重庆办事", "师资", "食品经营", "市场", "重大事项", "한국");
    }

    @Test
    void what_begins_pinyin_is_told_from_what_does_not() {
        assertThat(Readings.beginsPinyin("shipinjingy")).isTrue();
        assertThat(Readings.beginsPinyin("xian")).isTrue();
        assertThat(Readings.beginsPinyin("spjyxk")).isFalse();
    }

    @Test
    void slips_in_pinyin_are_undone() {
        assertThat(PinyinSlips.of("shpin")).contains("shipin");
        assertThat(PinyinSlips.of("shipni")).contains("shipin");
        assertThat(PinyinSlips.of("sihpin")).contains("shipin");
        assertThat(PinyinSlips.of("shippin")).contains("shipin");
        assertThat(PinyinSlips.of("shipin")).doesNotContain("shipin");
    }
}
