package org.chuangkou.guide.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.House.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.HttpTest;
import org.junit.jupiter.api.Test;

@HttpTest
class BundleHttpTest {
    private static final String RESTAURANT = "/api/v1/bundles/restaurant";
    private final House house;

    BundleHttpTest(House house) {
        this.house = house;
    }

    @Test
    void every_reading_role_reads_bundles_and_nobody_else_does() {
        for (String who : List.of("clerk", "trainer", "examiner", "manager", "admin", "auditor", "system")) {
            for (String path : List.of("/api/v1/bundles", RESTAURANT))
                assertThat(house.get(who, path).status()).as(who + path).isEqualTo(200);
            for (String path : List.of("/bundles", "/bundles/restaurant", "/bundles/restaurant/notice"))
                assertThat(page(who, path).status()).as(who + path).isEqualTo(200);
        }
        assertThat(house.get(null, "/api/v1/bundles").status()).isEqualTo(401);
        assertThat(house.get(null, RESTAURANT).status()).isEqualTo(401);
        for (String path : List.of("/bundles", "/bundles/restaurant/notice.pdf"))
            assertThat(page(null, path)
                            .response()
                            .headers()
                            .firstValue("location")
                            .orElse(""))
                    .startsWith("/sign-in");
    }

    @Test
    void the_list_is_an_array_of_all_bundles() {
        JsonNode list = house.get("clerk", "/api/v1/bundles").json();
        assertThat(list.isArray()).isTrue();
        assertThat(list.size()).isGreaterThanOrEqualTo(14);
        assertThat(list.findValuesAsText("slug"))
                .contains("restaurant", "newborn", "after-death")
                .doesNotHaveDuplicates();
        assertThat(list.get(0).get("steps").asInt()).isPositive();
    }

    @Test
    void a_bundle_tells_steps_in_order_and_each_document_once() {
        JsonNode told = house.get("clerk", RESTAURANT).json();
        List<String> steps = told.get("steps").findValuesAsText("key");
        assertThat(steps).startsWith("company").contains("food").doesNotContain("sole-trader");
        assertThat(steps.indexOf("food")).isGreaterThan(steps.indexOf("company"));
        JsonNode food = told.get("steps").get(steps.indexOf("food"));
        assertThat(food.get("item").asText()).isEqualTo("CK-food-licence");
        assertThat(food.get("name").asText()).isEqualTo("食品经营许可（新办）");
        assertThat(food.get("state").asText()).isEqualTo("IN_USE");
        assertThat(food.at("/limits/promised/days").asInt()).isPositive();
        assertThat(told.get("waves").get(0).toString()).contains("company", "health");

        List<String> names = StreamSupport.stream(told.get("materials").spliterator(), false)
                .map(material -> material.get("name").asText())
                .toList();
        assertThat(names).doesNotHaveDuplicates().contains("居民身份证", "营业执照");
        JsonNode licence = told.get("materials").get(names.indexOf("营业执照"));
        assertThat(licence.get("madeBy").toString()).contains("company");
        assertThat(told.get("materials")
                        .get(names.indexOf("居民身份证"))
                        .get("neededBy")
                        .size())
                .isGreaterThan(1);
    }

    @Test
    void steps_that_are_not_needed_take_their_materials_along_and_one_may_stand_for_another() {
        JsonNode told = house.get("clerk", RESTAURANT + "?with=sole-trader&without=sign&without=fire&without=drainage")
                .json();
        assertThat(told.get("steps").findValuesAsText("key"))
                .containsExactlyInAnyOrder("sole-trader", "health", "food");
        assertThat(told.get("materials").toString()).doesNotContain("户外广告").doesNotContain("公司章程");

        Answer refused = house.get("clerk", RESTAURANT + "?without=food");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("without");
    }

    @Test
    void what_was_brought_is_not_lacking_any_more() {
        JsonNode before = house.get("clerk", RESTAURANT).json();
        String key = before.get("lacking").get(0).asText();
        JsonNode after = house.get("clerk", RESTAURANT + "?brought=" + key).json();
        assertThat(after.get("lacking").size()).isEqualTo(before.get("lacking").size() - 1);
        assertThat(after.get("lacking").toString()).doesNotContain(key);
        String page = page("clerk", "/bundles/restaurant?chosen=1&step.company=company&brought=" + key)
                .text();
        assertThat(page)
                .contains("id=\"tick-" + key + "\"")
                .contains("without=fire")
                .contains("brought=" + key);
    }

    @Test
    void an_unknown_bundle_is_not_found() {
        for (String path : List.of("/api/v1/bundles/nothing", "/api/v1/bundles/%E9%A3%9F")) {
            Answer answer = house.get("clerk", path);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.response().headers().firstValue("content-type").orElse(""))
                    .startsWith("application/problem+json");
        }
        for (String path : List.of("/bundles/nothing", "/bundles/nothing/notice", "/bundles/nothing/notice.pdf"))
            assertThat(page("clerk", path).status()).isEqualTo(404);
    }

    @Test
    void the_notice_tells_order_materials_and_remedies_and_comes_as_pdf() {
        String notice = page("clerk", "/bundles/newborn/notice").text();
        assertThat(notice).contains("一次性告知单", "办理顺序", "出生医学证明", "居民身份证", "还缺：", "行政复议");
        Answer pdf = page("clerk", "/bundles/newborn/notice.pdf");
        assertThat(pdf.response().headers().firstValue("content-type")).contains("application/pdf");
        assertThat(pdf.text()).startsWith("%PDF-");
    }

    @Test
    void a_step_without_a_guide_is_said_to_have_none() {
        assertThat(page("clerk", "/bundles/after-death").text()).contains("遗体火化", "这一项没有指南");
        assertThat(page("clerk", "/bundles/after-death/notice").text()).contains("遗体火化", "本单没有这一项的指南");
    }

    @Test
    void a_sentence_finds_the_bundle_beside_the_items() {
        JsonNode found =
                house.get("clerk", "/api/v1/items?q=" + encoded("我想开个饭馆")).json();
        assertThat(found.at("/bundles/0/slug").asText()).isEqualTo("restaurant");
        assertThat(found.get("hits").findValuesAsText("code")).contains("CK-food-licence");
        assertThat(house.get("clerk", "/api/v1/items").json().get("bundles")).isEmpty();
        JsonNode typed =
                house.get("clerk", "/api/v1/items/suggest?q=" + encoded("开饭")).json();
        assertThat(typed.at("/bundles/0/slug").asText()).isEqualTo("restaurant");
        assertThat(page("clerk", "/items?q=" + encoded("我想开个饭馆")).text()).contains("href=\"/bundles/restaurant\"");
        assertThat(page("clerk", "/items/CK-food-licence").text()).contains("href=\"/bundles/restaurant\"");
    }

    private Answer page(String who, String path) {
        HttpRequest.Builder request = house.request(path).header("Accept", "text/html,*/*;q=0.8");
        return house.send(who, request.GET());
    }
}
