package org.chuangkou.search.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.chuangkou.search.text.Asked;
import org.chuangkou.search.text.Letters;
import org.junit.jupiter.api.Test;

class NameMatchTest {

    private static double fit(String question, String name) {
        Asked asked = Asked.of(question);
        float[] rarity = new float[asked.grams().size()];
        Arrays.fill(rarity, 1);
        return new NameMatch(asked, rarity).of(Letters.fold(name));
    }

    @Test
    void the_nearer_a_name_is_the_better_it_fits() {
        assertThat(fit("食品经营许可", "食品经营许可")).isEqualTo(1);
        assertThat(fit("食品经营许可", "食品经营许可")).isGreaterThan(fit("食品经营许可", "食品经营许可变更"));
        assertThat(fit("食品经营许可", "食品经营许可变更")).isGreaterThan(fit("食品经营许可", "小餐饮食品经营许可"));
        assertThat(fit("食品经营许可", "小餐饮食品经营许可")).isGreaterThan(fit("食品经营许可", "食品生产经营行政许可"));
        assertThat(fit("食品经营许可", "食品生产经营行政许可")).isGreaterThan(fit("食品经营许可", "烟草专卖零售许可"));
        assertThat(fit("食品经营许可", "婚姻登记")).isZero();
    }

    @Test
    void a_slip_costs_less_than_another_word() {
        assertThat(fit("食品精营许可", "食品经营许可")).isGreaterThan(fit("食品精营许可", "食品生产许可"));
        assertThat(fit("社呆卡", "社保卡申领")).isGreaterThan(.5);
        assertThat(fit("社卡", "税务登记")).isZero();
    }

    @Test
    void chatter_costs_nothing() {
        assertThat(fit("我想问一下食品经营许可怎么办", "食品经营许可")).isEqualTo(1);
    }

    @Test
    void a_name_said_in_a_sentence_fits_well() {
        assertThat(fit("家里老人要开饭馆卖早点", "开饭馆")).isGreaterThan(fit("家里老人要开饭馆卖早点", "老人优待证"));
    }

    @Test
    void an_abbreviation_fits_the_name_it_is_made_of() {
        assertThat(fit("律协查询", "律师协会基本信息查询")).isGreaterThan(fit("律协查询", "全国导游考试查询"));
    }

    @Test
    void nothing_fits_a_name_without_letters() {
        assertThat(fit("食品", "")).isZero();
        assertThat(fit("食品", "——")).isZero();
    }
}
