package org.chuangkou.question.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.base.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class StalenessHttpTest {
    private static final String QUESTIONS = "/api/v1/questions/";

    private final House house;
    private final String code = "CK-stale-" + System.nanoTime();
    private JsonNode question;

    StalenessHttpTest(House house) {
        this.house = house;
    }

    @BeforeEach
    void an_approved_question_about_a_fee() {
        guide(0, "10 元", null);
        question = house.post("trainer", "/api/v1/questions", Json.parse("""
                {"type": "judge", "cites": [{"item": "%s", "clause": "conditions/1"}],
                 "stem": "工本费是 10 元。", "answer": true, "explanation": "指南写明。"}""".formatted(code)))
                .json();
        step("trainer", "submit");
        assertThat(step("trainer2", "approve").get("state").asText()).isEqualTo("approved");
    }

    private void guide(int expected, String fee, String effectiveFrom) {
        ObjectNode guide = (ObjectNode) Json.parse("""
                {"code": "%s", "name": "过时试验", "conditions": ["工本费 %s"], "everydayNames": ["%s"]}""".formatted(code, fee, "试验" + expected));
        if (effectiveFrom != null) guide.put("effectiveFrom", effectiveFrom);
        House.Answer answer =
                house.put("trainer", "/api/v1/items/" + code, guide, "If-Match", String.valueOf(expected));
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
    }

    private JsonNode step(String username, String step) {
        return house.post(username, QUESTIONS + question.get("id").asText() + "/" + step, Map.of())
                .json();
    }

    private JsonNode read() {
        return house.get("trainer", QUESTIONS + question.get("id").asText()).json();
    }

    private boolean listedAs(String state) {
        return house.get("trainer", "/api/v1/questions?state=" + state + "&item=" + code)
                        .json()
                        .get("total")
                        .asInt()
                == 1;
    }

    @Test
    void a_changed_clause_makes_the_question_stale_at_once() {
        guide(1, "20 元", null);
        assertThat(read().get("state").asText()).isEqualTo("stale");
        assertThat(listedAs("stale")).isTrue();
        assertThat(listedAs("approved")).isFalse();
    }

    @Test
    void an_unchanged_clause_carries_the_question_forward() {
        guide(1, "10 元", null);
        assertThat(read().get("state").asText()).isEqualTo("approved");
        assertThat(listedAs("approved")).isTrue();
    }

    @Test
    void a_version_to_come_makes_it_stale_from_its_day_on() {
        String day = OffsetDateTime.now().plusDays(3).withNano(0).toString();
        guide(1, "20 元", day);
        JsonNode read = read();
        assertThat(read.get("state").asText()).isEqualTo("approved");
        assertThat(OffsetDateTime.parse(read.get("staleFrom").asText()).toInstant())
                .isEqualTo(OffsetDateTime.parse(day).toInstant());
    }

    @Test
    void confirming_ties_it_to_the_clause_as_it_reads_now() {
        guide(1, "20 元", null);
        JsonNode confirmed = step("trainer", "confirm");
        assertThat(confirmed.get("state").asText()).isEqualTo("approved");
        assertThat(confirmed.get("version").asInt()).isEqualTo(2);
        assertThat(confirmed.has("staleFrom")).isFalse();
        assertThat(house.post("trainer", QUESTIONS + question.get("id").asText() + "/confirm", Map.of())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void what_reads_as_before_again_is_true_again() {
        guide(1, "20 元", null);
        guide(2, "10 元", null);
        assertThat(read().get("state").asText()).isEqualTo("approved");
    }

    @Test
    void a_clause_that_is_gone_cannot_be_confirmed() {
        house.put(
                "trainer",
                "/api/v1/items/" + code,
                Json.parse("{\"code\": \"%s\", \"name\": \"过时试验\", \"conditions\": [], \"everydayNames\": []}"
                        .formatted(code)),
                "If-Match",
                "1");
        assertThat(read().get("state").asText()).isEqualTo("stale");
        assertThat(house.post("trainer", QUESTIONS + question.get("id").asText() + "/confirm", Map.of())
                        .status())
                .isEqualTo(400);
        ObjectNode edited = ((ObjectNode) read().deepCopy()).put("stem", "不再引用");
        edited.putArray("cites");
        assertThat(house.put("trainer", QUESTIONS + question.get("id").asText(), edited)
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("draft");
    }
}
