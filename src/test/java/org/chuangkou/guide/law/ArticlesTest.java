package org.chuangkou.guide.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.chuangkou.guide.law.Articles.Cited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTest {

    @ParameterizedTest
    @CsvSource({
        "一,1",
        "十,10",
        "十五,15",
        "二十,20",
        "三十二,32",
        "一百,100",
        "一百零五,105",
        "二百二十四,224",
        "一千零四十六,1046",
        "两百,200",
        "32,32",
        "99999,0"
    })
    void numbers_are_read_in_both_scripts(String text, int number) {
        assertThat(Articles.number(text)).isEqualTo(number);
    }

    @Test
    void each_article_is_found_where_it_stands_and_ranges_have_both_ends() {
        assertThat(Articles.in("第九至十二条、第15条第一款第三项")).containsExactly(new Cited(0, 6, 9, 12), new Cited(7, 11, 15, 15));
        assertThat(Articles.in("第三条至第五条")).containsExactly(new Cited(0, 7, 3, 5));
        assertThat(Articles.in("第一款、附则")).isEmpty();
    }

    @Test
    void a_title_is_the_same_with_and_without_its_trimmings() {
        assertThat(LawLinks.bare("《中华人民共和国行政许可法（2019年修正）》")).isEqualTo("行政许可法");
        assertThat(LawLinks.bare("行政许可法")).isEqualTo("行政许可法");
        assertThat(LawLinks.bare("行政许可法实施办法")).isNotEqualTo("行政许可法");
    }
}
