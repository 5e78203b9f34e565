package org.chuangkou.guide.counterpart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.House.encoded;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.HttpTest;
import org.junit.jupiter.api.Test;

@HttpTest
class CounterpartHttpTest {
    private static final String OURS = "CK-food-licence";
    private final House house;

    CounterpartHttpTest(House house) {
        this.house = house;
    }

    @Test
    void only_trainers_pair() {
        item("P-ROLE");
        assertThat(page("clerk", "/items/P-ROLE/counterpart").status()).isEqualTo(403);
        assertThat(page(null, "/items/P-ROLE/counterpart").status()).isEqualTo(303);
        assertThat(send("clerk", "P-ROLE", Map.of("ours", OURS)).status()).isEqualTo(403);
    }

    @Test
    void what_is_unknown_itself_or_of_the_wrong_kind_is_refused() {
        item("P-WRONG");
        assertThat(page("trainer", "/items/P-NOTHING/counterpart").status()).isEqualTo(404);
        assertThat(page("trainer", "/items/LAW-tolerance/counterpart").status()).isEqualTo(404);
        assertThat(page("trainer", "/items/P-WRONG/counterpart?ours=CK-nothing").status())
                .isEqualTo(404);
        Answer own = page("trainer", "/items/CK-marriage/counterpart");
        assertThat(own.status()).isEqualTo(400);
        assertThat(own.text()).contains("不是本厅的事项");
        assertThat(page("trainer", "/items/P-WRONG/counterpart?ours=p-wrong").text())
                .contains("不能和自己对照");
        item("P-OTHER");
        assertThat(send("trainer", "P-WRONG", Map.of("ours", "P-OTHER", "do", "save"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void the_guides_most_alike_in_name_are_offered_first_and_words_narrow_them() {
        item("P-CHOOSE");
        String offered = page("trainer", "/items/P-CHOOSE/counterpart").text();
        assertThat(offered.indexOf("ours=" + OURS)).isPositive().isLessThan(offered.indexOf("ours=CK-marriage"));
        assertThat(page("trainer", "/items/P-CHOOSE/counterpart?q=" + encoded("结婚"))
                        .text())
                .contains("ours=CK-marriage")
                .doesNotContain("ours=" + OURS);
    }

    @Test
    void pairs_are_proposed_ticked_saved_read_back_both_ways_and_removed(Counterparts counterparts) {
        item("P-PAIR");
        String proposed =
                page("trainer", "/items/P-PAIR/counterpart?ours=" + OURS).text();
        assertThat(proposed).contains("value=\"materials/执照\"", "value=\"materials/business-licence\"", "还没有保存");

        var fields = new HashMap<>(Map.of("ours", OURS, "do", "add"));
        fields.putAll(Map.of("clause.0", "materials/执照", "ours.0", "materials/business-licence", "pair.0", "on"));
        fields.putAll(Map.of("clause.1", "time/promised", "ours.1", "time/promised"));
        fields.putAll(Map.of("left", "conditions/1", "right", "conditions/1"));
        assertThat(send("trainer", "P-PAIR", fields).text()).contains("name=\"pair.2\" checked", "name=\"pair.1\"> ");
        assertThat(counterparts.of("P-PAIR")).isEmpty();

        fields.put("do", "save");
        assertThat(send("trainer", "P-PAIR", fields).status()).isEqualTo(303);
        Counterpart saved = counterparts.of("P-PAIR").orElseThrow();
        assertThat(saved.ours()).isEqualTo(OURS);
        assertThat(saved.clauses())
                .isEqualTo(Map.of("materials/执照", "materials/business-licence", "conditions/1", "conditions/1"));
        assertThat(counterparts.facing(OURS))
                .filteredOn(c -> c.code().equals("P-PAIR"))
                .singleElement()
                .satisfies(c -> assertThat(c.inverse()).containsEntry("materials/business-licence", "materials/执照"));
        assertThat(page("trainer", "/items/P-PAIR/counterpart").text()).contains("已保存");

        assertThat(send("trainer", "P-PAIR", Map.of("do", "remove")).status()).isEqualTo(303);
        assertThat(counterparts.of("P-PAIR")).isEmpty();
    }

    @Test
    void a_clause_that_is_not_there_or_paired_twice_is_refused_with_everything_still_ticked() {
        item("P-TWICE");
        var fields = new HashMap<>(Map.of("ours", OURS, "do", "save"));
        fields.putAll(Map.of("clause.0", "materials/执照", "ours.0", "materials/id-card", "pair.0", "on"));
        fields.putAll(Map.of("clause.1", "materials/执照", "ours.1", "materials/business-licence", "pair.1", "on"));
        fields.putAll(Map.of("clause.2", "steps/9", "ours.2", "steps/1", "pair.2", "on"));
        Answer answer = send("trainer", "P-TWICE", fields);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("配了两次", "没有这个条款", "name=\"pair.1\" checked", "条款已不在");
    }

    private void item(String code) {
        var body = Map.of(
                "name", "食品经营许可（新申请）",
                "limits", Map.of("promised", Map.of("days", 3, "unit", "工作日")),
                "conditions", java.util.List.of("有营业执照"),
                "materials", Map.of("执照", Map.of("name", "营业执照副本")));
        assertThat(house.put("trainer", "/api/v1/items/" + code, body, "If-Match", "0")
                        .status())
                .isEqualTo(201);
    }

    private Answer page(String who, String path) {
        return house.send(who, house.request(path).header("Accept", "text/html").GET());
    }

    private Answer send(String who, String code, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
                .collect(Collectors.joining("&"));
        return house.send(
                who,
                house.request("/items/" + code + "/counterpart")
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }
}
