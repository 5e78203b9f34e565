package org.chuangkou.exam.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.base.Json;
import org.junit.jupiter.api.Test;

@HttpTest
class MockPaperHttpTest {
    private static final String MOCK = "/api/v1/exams/mock-5/attempts";
    private static final Set<String> TOLD =
            Set.of("slot", "type", "stem", "points", "options", "blanks", "left", "right", "parts");

    private final House house;

    MockPaperHttpTest(House house) {
        this.house = house;
    }

    private JsonNode start(String username) {
        House.Answer answer = house.post(username, MOCK, Map.of());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private static String answers(JsonNode attempt, String slot) {
        return "/api/v1/attempts/" + attempt.get("attempt").asText() + "/answers/" + slot;
    }

    private House.Answer save(String username, JsonNode attempt, String slot, long seq, Object response) {
        return house.put(username, answers(attempt, slot), Map.of("seq", seq, "response", response));
    }

    private JsonNode submit(String username, JsonNode attempt) {
        return house.post(username, "/api/v1/attempts/" + attempt.get("attempt").asText() + "/submit", Map.of())
                .json();
    }

    private static JsonNode slot(JsonNode attempt, String type) {
        for (JsonNode slot : attempt.at("/paper/slots"))
            if (slot.get("type").asText().equals(type)) return slot;
        return null;
    }

    private static JsonNode single(JsonNode attempt) {
        JsonNode single = slot(attempt, "single");
        assertThat(single).as("a paper of twenty has a single choice").isNotNull();
        return single;
    }

    @Test
    void a_paper_has_twenty_questions_and_nothing_in_it_tells_a_right_answer() {
        JsonNode attempt = start("clerk");
        JsonNode slots = attempt.at("/paper/slots");
        assertThat(slots).hasSize(20);
        var names = new HashSet<String>();
        slots.forEach(slot -> {
            assertThat(names.add(slot.get("slot").asText())).isTrue();
            slot.fieldNames().forEachRemaining(name -> assertThat(TOLD).contains(name));
            slot.path("options").forEach(option -> assertThat(option).hasSize(2));
        });
        assertThat(attempt.get("endsAt").asText())
                .isGreaterThan(attempt.get("now").asText());
        submit("clerk", attempt);
    }

    @Test
    void beginning_again_is_coming_back_until_it_is_handed_in() {
        JsonNode first = start("clerk");
        assertThat(start("clerk").get("paper")).isEqualTo(first.get("paper"));
        submit("clerk", first);
        JsonNode second = start("clerk");
        assertThat(second.get("attempt")).isNotEqualTo(first.get("attempt"));
        submit("clerk", second);
    }

    @Test
    void an_answer_is_kept_and_the_newest_wins() {
        JsonNode attempt = start("clerk2");
        String slot = single(attempt).get("slot").asText();
        assertThat(save("clerk2", attempt, slot, 1, "A").json().get("response").asText())
                .isEqualTo("A");
        assertThat(save("clerk2", attempt, slot, 3, "B").json().get("seq").asInt())
                .isEqualTo(3);
        JsonNode late = save("clerk2", attempt, slot, 2, "A").json();
        assertThat(late.get("seq").asInt()).isEqualTo(3);
        assertThat(late.get("response").asText()).isEqualTo("B");
        assertThat(save("clerk2", attempt, slot, 3, "B").status()).isEqualTo(200);
        assertThat(save("clerk2", attempt, slot, 3, "A").status()).isEqualTo(409);
        JsonNode state = house.get(
                        "clerk2", "/api/v1/attempts/" + attempt.get("attempt").asText())
                .json();
        assertThat(state.get("state").asText()).isEqualTo("running");
        assertThat(state.at("/answers/0/response").asText()).isEqualTo("B");
        submit("clerk2", attempt);
    }

    @Test
    void a_wrong_body_a_wrong_slot_and_a_wrong_response_are_refused_in_words() {
        JsonNode attempt = start("clerk2");
        String slot = single(attempt).get("slot").asText();
        assertThat(save("clerk2", attempt, slot, 0, "A").status()).isEqualTo(400);
        assertThat(save("clerk2", attempt, slot, 1, "Z")
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("response");
        assertThat(save("clerk2", attempt, slot, 1, true).status()).isEqualTo(400);
        assertThat(save("clerk2", attempt, "99", 1, "A").status()).isEqualTo(404);
        assertThat(house.put("clerk2", answers(attempt, slot), Map.of("response", "A"))
                        .status())
                .isEqualTo(400);
        assertThat(house.put("clerk2", answers(attempt, slot), Map.of("seq", 1)).status())
                .isEqualTo(400);
        assertThat(house.put("clerk2", answers(attempt, slot), Map.of("seq", "1", "response", "A"))
                        .status())
                .isEqualTo(400);
        submit("clerk2", attempt);
    }

    @Test
    void another_s_attempt_is_as_good_as_none() {
        JsonNode attempt = start("clerk");
        String id = attempt.get("attempt").asText();
        String slot = single(attempt).get("slot").asText();
        for (String other : List.of("clerk2", "trainer", "examiner", "manager", "admin")) {
            assertThat(house.get(other, "/api/v1/attempts/" + id).status())
                    .as(other)
                    .isEqualTo(404);
            assertThat(save(other, attempt, slot, 1, "A").status()).as(other).isEqualTo(404);
            assertThat(house.post(other, "/api/v1/attempts/" + id + "/submit", Map.of())
                            .status())
                    .as(other)
                    .isEqualTo(404);
            assertThat(house.get(other, "/api/v1/attempts/" + id + "/result").status())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(house.get("system", "/api/v1/attempts/" + id).status()).isEqualTo(403);
        assertThat(house.get(null, "/api/v1/attempts/" + id).status()).isEqualTo(401);
        assertThat(house.post("clerk", "/api/v1/exams/nothing/attempts", Map.of())
                        .status())
                .isEqualTo(404);
        submit("clerk", attempt);
    }

    @Test
    void the_result_comes_after_handing_in_and_says_why() {
        JsonNode attempt = start("clerk2");
        String id = attempt.get("attempt").asText();
        assertThat(house.get("clerk2", "/api/v1/attempts/" + id + "/result").status())
                .isEqualTo(409);
        assertThat(submit("clerk2", attempt).get("state").asText()).isEqualTo("released");
        assertThat(submit("clerk2", attempt).get("state").asText()).isEqualTo("released");
        String slot = single(attempt).get("slot").asText();
        assertThat(save("clerk2", attempt, slot, 9, "A").status()).isEqualTo(409);
        JsonNode result =
                house.get("clerk2", "/api/v1/attempts/" + id + "/result").json();
        assertThat(result.get("points").asInt()).isZero();
        assertThat(result.get("passed").asBoolean()).isFalse();
        assertThat(result.get("slots")).hasSize(20);
        result.get("slots").forEach(one -> {
            assertThat(one.get("explanation").asText()).isNotBlank();
            assertThat(one.get("cites")).isNotEmpty();
            assertThat(one.at("/cites/0/fields")).isNotEmpty();
            assertThat(one.has("right")).isTrue();
        });
    }

    @Test
    void who_answers_everything_rightly_has_all_points() {
        JsonNode first = start("trainer");
        submit("trainer", first);
        JsonNode attempt = start("trainer2");
        List<JsonNode> right = rights("trainer2", attempt);
        // The same paper cannot be sat twice, so the answers are looked up in the bank by stem.
        assertThat(right).hasSize(20);
        for (int i = 0; i < 20; i++) {
            House.Answer saved = save("trainer2", attempt, String.valueOf(i + 1), 1, right.get(i));
            assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        }
        submit("trainer2", attempt);
        JsonNode result = house.get(
                        "trainer2", "/api/v1/attempts/" + attempt.get("attempt").asText() + "/result")
                .json();
        assertThat(result.get("points").asInt()).isEqualTo(100);
        assertThat(result.get("passed").asBoolean()).isTrue();
        result.get("domains").forEach(domain -> assertThat(domain.get("points")).isEqualTo(domain.get("of")));
        int drawn = 0;
        for (JsonNode item : house.get("trainer", "/api/v1/questions?level=5&state=approved&size=200")
                .json()
                .get("items")) drawn += item.at("/use/papers").asInt();
        assertThat(drawn).isPositive();
    }

    private List<JsonNode> rights(String username, JsonNode attempt) {
        var bank = new ArrayList<JsonNode>();
        for (int page = 0; page < 3; page++)
            house.get(username, "/api/v1/questions?level=5&size=200&page=" + page)
                    .json()
                    .get("items")
                    .forEach(bank::add);
        var rights = new ArrayList<JsonNode>();
        for (JsonNode slot : attempt.at("/paper/slots")) {
            JsonNode question = bank.stream()
                    .filter(one -> one.get("stem").equals(slot.get("stem")))
                    .filter(one -> one.get("type").equals(slot.get("type")))
                    .findFirst()
                    .orElseThrow();
            rights.add(right(slot, question));
        }
        return rights;
    }

    private static JsonNode right(JsonNode slot, JsonNode question) {
        return switch (slot.get("type").asText()) {
            case "single" ->
                Json.tree(shown(slot, question, question.get("answer").asText()));
            case "multiple" -> {
                var keys = new ArrayList<String>();
                question.get("answer").forEach(key -> keys.add(shown(slot, question, key.asText())));
                yield Json.tree(keys);
            }
            case "judge" -> question.get("answer");
            case "blank" -> {
                var texts = new ArrayList<String>();
                question.get("blanks")
                        .forEach(ways -> texts.add(" " + ways.get(0).asText()));
                yield Json.tree(texts);
            }
            case "order" -> question.get("steps");
            case "match" -> question.get("pairs");
            default -> throw new IllegalStateException(slot.toString());
        };
    }

    private static String shown(JsonNode slot, JsonNode question, String key) {
        String text = question.get("options").get(key.charAt(0) - 'A').asText();
        for (JsonNode option : slot.get("options"))
            if (option.get("text").asText().equals(text))
                return option.get("key").asText();
        throw new IllegalStateException(text);
    }
}
