package org.chuangkou.search.everyday;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chuangkou.search.text.Acts;
import org.chuangkou.search.text.Asked;
import org.chuangkou.search.text.Letters;
import org.junit.jupiter.api.Test;

class EverydayTest {

    private final Everyday everyday = new Everyday(new Dictionary(
            List.of(
                    new Dictionary.Line(List.of("饭馆", "开饭馆"), List.of("食品经营许可", "营业执照")),
                    new Dictionary.Line(List.of("开饭馆贷款"), List.of("创业担保贷款"))),
            List.of(new Dictionary.Line(List.of("关张"), List.of("注销")))));

    @Test
    void the_likeliest_term_comes_first() {
        assertThat(everyday.in(Asked.of("我想开饭馆"), null)).extracting(Meant::term).startsWith("食品经营许可", "营业执照");
    }

    @Test
    void a_longer_phrase_means_more_than_a_shorter_one_inside_it() {
        assertThat(everyday.in(Asked.of("开饭馆贷款"), null)).extracting(Meant::term).containsExactly("创业担保贷款");
    }

    @Test
    void what_nobody_has_in_the_dictionary_means_nothing() {
        assertThat(everyday.in(Asked.of("结婚"), null)).isEmpty();
    }

    @Test
    void acts_are_known_by_peoples_words() {
        assertThat(everyday.acts(Asked.of("饭馆要关张"))).isEqualTo(Acts.in(Letters.fold("注销")));
    }

    @Test
    void the_shipped_dictionary_has_an_entry_for_all_of_life() {
        Dictionary shipped = Dictionary.read(Path.of("question-bank/everyday.yaml"));
        assertThat(shipped.entries()).hasSizeGreaterThan(400);
        assertThat(shipped.acts()).isNotEmpty();
        assertThat(Dictionary.read(Path.of("no such file"))).isEqualTo(Dictionary.NONE);
    }
}
