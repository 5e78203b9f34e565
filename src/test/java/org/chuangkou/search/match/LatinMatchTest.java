package org.chuangkou.search.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.chuangkou.search.text.Letters;
import org.chuangkou.search.text.Readings;
import org.junit.jupiter.api.Test;

class LatinMatchTest {

    private static LatinMatch.Place place(String latin, String name) {
        int[] letters = Letters.fold(name);
        return new LatinMatch(latin).in(letters, Readings.syllables(letters));
    }

    private static double fit(String latin, String name) {
        return place(latin, name).score();
    }

    private static double nearly(String latin, String name) {
        return new LatinMatch(latin).nearly(Readings.syllables(Letters.fold(name)));
    }

    @Test
    void syllables_and_initials_fit_from_any_character_on() {
        assertThat(fit("shipinjingyingxuke", "食品经营许可")).isGreaterThan(fit("spjyxk", "食品经营许可"));
        assertThat(fit("spjyxk", "食品经营许可")).isGreaterThan(fit("jingying", "食品经营许可"));
        assertThat(fit("jingying", "食品经营许可")).isGreaterThan(fit("jyxk", "食品经营许可"));
        assertThat(fit("ipin", "食品经营许可")).isZero();
    }

    @Test
    void the_last_syllable_may_be_unfinished() {
        assertThat(place("pinjin", "食品经营许可"))
                .extracting(LatinMatch.Place::from, LatinMatch.Place::to)
                .containsExactly(1, 3);
    }

    @Test
    void syllables_and_initials_may_be_mixed() {
        assertThat(fit("shipjyxk", "食品经营许可")).isPositive().isLessThan(fit("spjyxk", "食品经营许可"));
    }

    @Test
    void v_and_u_stand_for_the_umlaut_and_other_readings_count() {
        assertThat(fit("lvshi", "律师执业")).isPositive().isEqualTo(fit("lushi", "律师执业"));
        assertThat(fit("yinxing", "银行开户")).isPositive();
        assertThat(fit("yinhang", "银行开户")).isPositive();
        assertThat(fit("yhkh", "银行开户")).isPositive();
    }

    @Test
    void letters_of_the_name_count_as_they_are() {
        assertThat(fit("etcbanli", "ETC办理")).isPositive();
    }

    @Test
    void a_slip_is_forgiven() {
        assertThat(nearly("shpinjingying", "食品经营许可")).isPositive();
        assertThat(nearly("spjyxx", "食品经营许可")).isPositive();
        assertThat(nearly("hunyindengji", "食品经营许可")).isZero();
    }

    @Test
    void a_name_with_too_many_ways_to_fail_fails_soon() {
        String name = "着".repeat(64);
        assertThat(fit("z".repeat(60) + "q", name)).isZero();
    }
}
