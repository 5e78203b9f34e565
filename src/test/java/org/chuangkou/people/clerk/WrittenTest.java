package org.chuangkou.people.clerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-10",
                "2024/3/10",
                "2024.03.10",
                "2024年3月10日",
                "2024 年 3 月 10 日",
                "20240310",
                "2024-03-10T00:00",
                "2024-03-10 08:30:00",
                "２０２４－０３－１０"
            })
    void dates_are_read_as_people_write_them(String written) {
        assertThat(Written.date(written)).contains(LocalDate.of(2024, 3, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-02-30", "10/03/2024", "24-3-10", "45361", "2024-13-01", "昨天", "1024-03-10", "2024-03"})
    void what_is_no_date_or_none_of_a_living_person_is_not_guessed(String written) {
        assertThat(Written.date(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5",
        "五级, 5",
        "5级, 5",
        "初级工, 5",
        "五级/初级工, 5",
        "四级／中级工, 4",
        "三级（高级工）, 3",
        "3级、高级工, 3",
        "技师, 2",
        "二级/技师, 2",
        "高级技师, 1",
        "一级, 1",
        "１, 1"
    })
    void levels_are_read_as_certificates_have_them(String written, int level) {
        assertThat(Written.level(written)).contains(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "六级", "高", "五级/中级工", "5.0", "level five"})
    void what_is_no_level_or_contradicts_itself_is_not_guessed(String written) {
        assertThat(Written.level(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "13800003210, 138****3210",
        "460100199001011234, 460100********1234",
        "S000012300004501, S00001******4501",
        "12345678, 1******8",
        "12345, *****"
    })
    void numbers_show_enough_to_know_ones_own(String number, String masked) {
        assertThat(PersonalNumber.masked(number)).isEqualTo(masked);
    }
}
