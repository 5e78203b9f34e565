package org.chuangkou.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LettersTest {

    private static String fold(String text) {
        int[] letters = Letters.fold(text);
        return new String(letters, 0, letters.length);
    }

    @Test
    void traditional_characters_fold_to_simplified_ones() {
        assertThat(fold("營業執照變更登記")).isEqualTo("营业执照变更登记");
        assertThat(fold("餅乾與著作權")).isEqualTo("饼干与著作权");
    }

    @Test
    void full_width_accents_case_and_compatibility_forms_fold_away() {
        assertThat(fold("ＥＴＣ卡（Ａ類）５G")).isEqualTo("etc卡a类5g");
        assertThat(fold("Ⅱ类 ㎡ ①号 é")).isEqualTo("ii类m21号e");
    }

    @Test
    void only_letters_digits_and_han_stay() {
        assertThat(fold("「一件事」—— 开办 餐饮店\u0000\t！")).isEqualTo("一件事开办餐饮店");
        assertThat(fold("，。！？…—（）《》\u200B\uFE0F")).isEmpty();
        assertThat(fold("\uD842 lone \uDFB7")).isEqualTo("lone");
    }

    @Test
    void rare_characters_beyond_the_basic_plane_are_letters() {
        assertThat(Letters.fold("𣨣野家")).containsExactly("𣨣".codePointAt(0), '野', '家');
        assertThat(fold("𠮷野家")).isEqualTo("吉野家");
        assertThat(fold("𣶩〇")).isEqualTo("𣶩〇");
    }

    @Test
    void every_letter_knows_where_its_character_stands() {
        Letters letters = Letters.of("（𠮷）野㎡");
        assertThat(letters.letters()).hasSize(4);
        assertThat(letters.start(0)).isEqualTo(1);
        assertThat(letters.end(0)).isEqualTo(3);
        assertThat(letters.start(2)).isEqualTo(letters.start(3)).isEqualTo(5);
        assertThat(letters.apart(1)).isTrue();
        assertThat(letters.apart(3)).isFalse();
    }

    @Property
    void a_part_of_a_text_folds_to_a_part_of_the_folded_text(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(fold(before + after)).isEqualTo(fold(before) + fold(after));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> any = Arbitraries.chars().filter(c -> !Character.isSurrogate(c));
        Arbitrary<Character> han = Arbitraries.chars().range('一', '龥');
        return Arbitraries.oneOf(
                        any.map(String::valueOf),
                        han.map(String::valueOf),
                        Arbitraries.of("𠮷", "後", "（", "Ａ", " ", "㈱"))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
