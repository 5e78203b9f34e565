package org.chuangkou.guide.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.HttpTest;
import org.chuangkou.guide.law.LawLinks.Piece;
import org.junit.jupiter.api.Test;

@HttpTest
class LawHttpTest {
    private static final String LICENSING = "/laws/LAW-administrative-licensing";
    private final House house;

    LawHttpTest(House house) {
        this.house = house;
    }

    @Test
    void every_role_reads_the_laws_and_nobody_else_does() {
        for (String who : List.of("clerk", "trainer", "examiner", "manager", "admin", "auditor", "system")) {
            assertThat(house.get(who, "/api/v1/laws").status()).as(who).isEqualTo(200);
            assertThat(page(who, LICENSING).status()).as(who).isEqualTo(200);
        }
        assertThat(house.get(null, "/api/v1/laws").status()).isEqualTo(401);
        assertThat(page(null, "/laws")
                        .response()
                        .headers()
                        .firstValue("location")
                        .orElseThrow())
                .startsWith("/sign-in");
    }

    @Test
    void the_list_has_titles_and_numbers_of_articles_the_highest_kind_first() {
        JsonNode laws = house.get("clerk", "/api/v1/laws").json();
        assertThat(laws.get(0).get("kind").asText()).isEqualTo("法律");
        assertThat(laws.findValuesAsText("code")).contains("LAW-administrative-licensing", "LAW-tolerance");
        assertThat(laws.get(0).get("articles").asInt()).isPositive();
    }

    @Test
    void an_article_has_its_anchor_and_its_json() {
        assertThat(page("clerk", LICENSING).text()).contains("id=\"articles/32\"", "不是原文");
        JsonNode law = house.get("clerk", "/api/v1" + LICENSING).json();
        assertThat(law.at("/articles/32/heading").asText()).contains("五种处理");
        assertThat(law.get("version").asInt()).isPositive();
    }

    @Test
    void an_item_is_no_law_and_what_is_not_there_is_not_found() {
        for (String code : List.of("CK-food-licence", "LAW-nothing")) {
            assertThat(page("clerk", "/laws/" + code).status()).isEqualTo(404);
            assertThat(house.get("clerk", "/api/v1/laws/" + code).status()).isEqualTo(404);
        }
    }

    @Test
    void a_citation_leads_to_its_article(LawLinks links) {
        assertThat(links.href("《中华人民共和国行政许可法》", "第三十二条第一款")).contains(LICENSING + "#articles/32");
        assertThat(links.href("行政许可法（2019年修正）", null)).contains(LICENSING);
        assertThat(links.href("行政许可法", "第一千条")).contains(LICENSING);
        assertThat(links.href("食品卫生法", "第一条")).isEmpty();
        assertThat(links.link("行政许可法", "第三十二条、第四十二条等").clause())
                .containsExactly(
                        new Piece("第三十二条", LICENSING + "#articles/32"),
                        new Piece("、", null),
                        new Piece("第四十二条", LICENSING + "#articles/42"),
                        new Piece("等", null));
        assertThat(links.link("食品卫生法", "第一条")).isEqualTo(new LawLinks.Link(null, List.of(new Piece("第一条", null))));
    }

    private Answer page(String who, String path) {
        return house.send(who, house.request(path).header("Accept", "text/html").GET());
    }
}
