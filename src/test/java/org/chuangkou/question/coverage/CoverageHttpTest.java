package org.chuangkou.question.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.question.PageFixture;
import org.junit.jupiter.api.Test;

@HttpTest
class CoverageHttpTest {
    private final House house;
    private final PageFixture trainer;

    CoverageHttpTest(House house) {
        this.house = house;
        this.trainer = new PageFixture(house, "trainer");
    }

    @Test
    void only_trainers_come_in_and_what_is_not_there_is_not_found() {
        assertThat(new PageFixture(house, "clerk").get("/questions/coverage").status())
                .isEqualTo(403);
        assertThat(trainer.get("/questions/coverage?level=7").status()).isEqualTo(404);
        assertThat(trainer.get("/questions/coverage/CK-nothing").status()).isEqualTo(404);
    }

    @Test
    void the_board_counts_what_papers_may_draw() {
        String page = trainer.get("/questions/coverage?level=5").text();
        int single = house.get(
                        "trainer",
                        "/api/v1/questions?level=5&type=single&state=approved&size=1&domain=%E5%9F%BA%E7%A1%80%E7%9F%A5%E8%AF%86")
                .json()
                .get("total")
                .asInt();
        assertThat(page).contains("五级/初级工", "基础知识 单选题 " + single, "&type=single&state=approved");
    }

    @Test
    void items_without_questions_are_found_and_lead_to_a_new_one() {
        String page = trainer.get("/questions/coverage?level=4").text();
        assertThat(page).contains("还没有题的事项");
        assertThat(trainer.get("/questions/coverage?q=%E5%A9%9A%E5%A7%BB").status())
                .isEqualTo(200);
    }

    @Test
    void clauses_never_asked_stand_first_with_a_way_to_ask() {
        String page =
                trainer.get("/questions/coverage/LAW-administrative-licensing").text();
        assertThat(page).contains("/questions/new?item=LAW-administrative-licensing&clause=");
        int asked = page.indexOf("/questions?item=LAW-administrative-licensing&clause=");
        int never = page.lastIndexOf("没有题</span>");
        if (never >= 0) assertThat(asked).isGreaterThan(never);
    }

    @Test
    void everybody_who_has_signed_in_may_read_the_levels() {
        for (String who : List.of("clerk", "trainer", "manager", "system")) {
            JsonNode levels = house.get(who, "/api/v1/levels").json();
            assertThat(levels.get("slug").asText()).isEqualTo("five-level");
            assertThat(levels.at("/levels/0/name").asText()).isEqualTo("五级/初级工");
            assertThat(levels.at("/levels/0/theory/受理初审").asInt()).isEqualTo(30);
            assertThat(levels.get("effectiveFrom").asText()).isEqualTo("2020-01-01");
        }
        assertThat(house.get(null, "/api/v1/levels").status()).isEqualTo(401);
    }
}
