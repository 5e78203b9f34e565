package org.chuangkou.guide.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.House.encoded;

import java.util.List;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.HttpTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@HttpTest
class OddQuestionHttpTest {
    private final House house;

    OddQuestionHttpTest(House house) {
        this.house = house;
    }

    static List<String> questions() {
        return List.of(
                "问".repeat(10_000),
                "a".repeat(10_000),
                "\u0001\u0007\u001f\u007f",
                "？！。，……——",
                "name:* AND (type:\"许可\" OR *:*) ~2 ^9 -身份证 [a TO z]",
                "\\\"'`<script>alert(1)</script>",
                "\uD83D\uDE00\uD83D\uDE00",
                "\u202e\u200b\ufeff",
                "%00%0a${7*7}");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void is_answered_whatever_it_is(String question) {
        for (String path : new String[] {"/api/v1/items?q=", "/api/v1/items/suggest?q=", "/items?q="}) {
            Answer answer = house.get("clerk", path + encoded(question));
            assertThat(answer.status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void trainers_are_told_why_and_clerks_are_not() {
        String path = "/api/v1/items?explain=true&q=" + encoded("结婚登记");
        assertThat(house.get("trainer", path)
                        .json()
                        .at("/hits/0/reasons/0/kind")
                        .asText())
                .isEqualTo("NAME");
        assertThat(house.get("clerk", path).json().at("/hits/0").has("reasons")).isFalse();
        assertThat(house.get("trainer", path.replace("/api/v1", "")).text()).contains("名称或俗称相符");
    }
}
