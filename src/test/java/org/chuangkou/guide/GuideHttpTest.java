package org.chuangkou.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.junit.jupiter.api.Test;

@HttpTest
class GuideHttpTest {
    private static final String ITEM = "/api/v1/items/CK-food-licence";
    private final House house;

    GuideHttpTest(House house) {
        this.house = house;
    }

    @Test
    void without_a_session_nothing_is_told_and_a_clerk_cannot_write() {
        assertThat(house.get(null, ITEM).status()).isEqualTo(401);
        assertThat(house.get(null, "/api/v1/items?q=x").status()).isEqualTo(401);
        assertThat(house.put("clerk", ITEM, Map.of("name", "x"), "If-Match", "1")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void every_reading_role_sees_the_guide_in_force() {
        for (String who : List.of("clerk", "trainer", "examiner", "manager", "admin", "auditor", "system")) {
            var answer = house.get(who, ITEM);
            assertThat(answer.status()).as(who).isEqualTo(200);
            assertThat(answer.json().get("materials").isEmpty()).isFalse();
        }
    }

    @Test
    void an_unknown_code_and_an_unknown_version_are_not_found() {
        assertThat(house.get("clerk", "/api/v1/items/CK-nothing").status()).isEqualTo(404);
        assertThat(house.get("clerk", ITEM + "/versions/999").status()).isEqualTo(404);
        assertThat(house.put("trainer", "/api/v1/items/CK-nothing", Map.of("name", "x"), "If-Match", "3")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_guide_is_made_changed_and_its_versions_are_listed() {
        var body = Map.of("name", "一件试办的事", "department", "综合科");
        var made = house.put("trainer", "/api/v1/items/GH-1", body, "If-Match", "0");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.response().headers().firstValue("etag")).contains("\"1\"");

        ObjectNode draft =
                (ObjectNode) house.get("trainer", "/api/v1/items/gh-1").json();
        draft.put("department", "办公室");
        var changed = house.put("trainer", "/api/v1/items/GH-1", draft, "If-Match", "\"1\"");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().get("version").asInt()).isEqualTo(2);

        var versions = house.get("clerk", "/api/v1/items/GH-1/versions").json();
        assertThat(versions).hasSize(2);
        assertThat(versions.get(1).get("changedClauses").get(0).asText()).isEqualTo("department");
        assertThat(house.get("clerk", "/api/v1/items/GH-1/versions/1")
                        .json()
                        .get("department")
                        .asText())
                .isEqualTo("综合科");
    }

    @Test
    void a_change_must_name_the_version_it_changes() {
        house.put("trainer", "/api/v1/items/GH-2", Map.of("name", "二"), "If-Match", "0");
        assertThat(house.put("trainer", "/api/v1/items/GH-2", Map.of("name", "贰"))
                        .status())
                .isEqualTo(428);
        assertThat(house.put("trainer", "/api/v1/items/GH-2", Map.of("name", "贰"), "If-Match", "7")
                        .status())
                .isEqualTo(409);
        assertThat(house.put("trainer", "/api/v1/items/GH-2", Map.of("name", "贰"), "If-Match", "soon")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_wrong_body_is_refused_by_field() {
        var answer = house.put(
                "trainer", "/api/v1/items/GH-3", Map.of("name", "", "state", "关门", "colour", "红"), "If-Match", "0");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").findValuesAsText("field")).containsExactly("colour");
        var two = house.put("trainer", "/api/v1/items/GH-3", Map.of("name", "", "state", "关门"), "If-Match", "0");
        assertThat(two.json().get("errors").findValuesAsText("field")).containsExactly("name", "state");
        assertThat(house.get("clerk", "/api/v1/items/GH-3").status()).isEqualTo(404);
    }

    @Test
    void a_change_that_leaves_out_what_the_guide_says_or_gives_a_number_for_a_text_changes_nothing() {
        house.put("trainer", "/api/v1/items/GH-4", Map.of("name", "四", "conditions", List.of("甲")), "If-Match", "0");

        var partial = house.put("trainer", "/api/v1/items/GH-4", Map.of("name", "肆"), "If-Match", "1");
        assertThat(partial.status()).isEqualTo(400);
        assertThat(partial.text()).contains("\"field\":\"conditions\"").contains("整份指南");

        var number = house.put(
                "trainer", "/api/v1/items/GH-4", Map.of("name", 4, "conditions", List.of("甲")), "If-Match", "1");
        assertThat(number.status()).isEqualTo(400);
        assertThat(number.text()).contains("\"field\":\"name\"");

        assertThat(house.get("clerk", "/api/v1/items/GH-4")
                        .json()
                        .path("version")
                        .asInt())
                .isEqualTo(1);

        var taken = house.put(
                "trainer", "/api/v1/items/GH-4", Map.of("name", "四", "conditions", List.of()), "If-Match", "1");
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.json().path("conditions")).isEmpty();
    }

    @Test
    void a_question_of_ten_thousand_characters_is_answered_or_refused_in_words() {
        String question = "%E5%8A%9E".repeat(10_000);
        assertThat(house.get("clerk", "/api/v1/items?q=" + question).status()).isIn(200, 400);
        assertThat(house.get("clerk", "/api/v1/items/suggest?q=" + question).status())
                .isIn(200, 400);
    }
}
