package org.chuangkou.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.chuangkou.search.text.Asked.Gram;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static String content(String text) {
        int[] letters = Asked.of(text).content();
        return new String(letters, 0, letters.length);
    }

    @Test
    void chatter_is_left_out_of_what_is_meant() {
        assertThat(content("我想开个饭馆需要什么材料")).isEqualTo("开饭馆");
        assertThat(content("请问身份证在哪里办理啊")).isEqualTo("身份证");
        assertThat(content("驾驶证怎么换证")).isEqualTo("驾驶证换证");
    }

    @Test
    void chatter_alone_is_what_is_meant() {
        assertThat(content("怎么办理")).isEqualTo("怎么办理");
    }

    @Test
    void words_of_the_trade_are_not_cut_into() {
        assertThat(content("办不成事窗口在哪")).isEqualTo("办不成事窗口");
        assertThat(content("个体工商户")).isEqualTo("个体工商户");
    }

    @Test
    void acts_are_recognised_and_weigh_little_as_letters() {
        assertThat(Acts.in(Letters.fold("身份证丢了"))).isEqualTo(Acts.in(Letters.fold("居民身份证补领")));
        assertThat(Acts.in(Letters.fold("食品经营许可（新办）"))).isEqualTo(Acts.NEW);
        assertThat(Acts.in(Letters.fold("食品经营许可"))).isEqualTo(Acts.NONE);
        Asked asked = Asked.of("身份证补办");
        assertThat(asked.acts()).isEqualTo(Acts.in(Letters.fold("补领")));
        assertThat(asked.grams().stream().filter(Gram::core)).hasSize(2);
        assertThat(asked.grams().stream().filter(gram -> !gram.core()))
                .hasSize(2)
                .allMatch(gram -> gram.weight() < .5);
    }

    @Test
    void an_act_alone_is_what_is_meant() {
        assertThat(Asked.of("注销").grams()).hasSize(1).allMatch(Gram::core);
    }

    @Test
    void white_space_parts_words_and_punctuation_does_not() {
        assertThat(Asked.of("食品 烟草").grams()).hasSize(2);
        assertThat(Asked.of("食品、烟草").grams()).hasSize(3);
    }

    @Test
    void latin_letters_alone_may_be_pinyin() {
        assertThat(Asked.of("shi pin").latin()).isEqualTo("shipin");
        assertThat(Asked.of("Xi'an").latin()).isEqualTo("xian");
        assertThat(Asked.of("lüshi").latin()).isEqualTo("lvshi");
        assertThat(Asked.of("LÜSHI").latin()).isEqualTo("lvshi");
        assertThat(Asked.of("lu\u0308shi").latin()).isEqualTo("lvshi");
        assertThat(Asked.of("jvzhuzheng").latin()).isEqualTo("juzhuzheng");
        assertThat(Asked.of("12345").latin()).isEmpty();
        assertThat(Asked.of("ETC卡").latin()).isEmpty();
    }

    @Test
    void codes_are_found_alone_and_among_words() {
        assertThat(Asked.of("CK-food-licence").codes()).containsExactly("ckfoodlicence");
        assertThat(Asked.of("查 11440000ABC 这个").codes()).containsExactly("11440000abc");
        assertThat(Asked.of("食品经营许可").codes()).isEmpty();
    }

    @Test
    void what_is_too_long_is_cut() {
        assertThat(Asked.of("证".repeat(10_000)).whole()).hasSize(Asked.LONGEST);
        assertThat(Asked.of("㎡".repeat(300)).whole()).hasSizeLessThanOrEqualTo(Asked.LONGEST);
    }
}
