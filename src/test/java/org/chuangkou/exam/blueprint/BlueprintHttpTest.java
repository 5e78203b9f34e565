package org.chuangkou.exam.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.account.People;
import org.chuangkou.base.Json;
import org.junit.jupiter.api.Test;

@HttpTest
class BlueprintHttpTest {
    private static final String ALL = "/api/v1/blueprints";

    private final House house;
    private final People people;

    BlueprintHttpTest(House house) {
        this.house = house;
        this.people = new People(house);
    }

    private static ObjectNode body(String slug, int count) {
        return (ObjectNode) Json.tree(Map.of(
                "slug",
                slug,
                "title",
                "试编 " + slug,
                "level",
                5,
                "kind",
                "graded",
                "minutes",
                30,
                "passMark",
                2,
                "cells",
                List.of(Map.of("domain", "基础知识", "type", "single", "count", count, "points", 2))));
    }

    private House.Answer put(String username, ObjectNode body, String... headers) {
        return house.put(username, ALL + "/" + body.get("slug").asText(), body, headers);
    }

    private JsonNode get(String slug) {
        return house.get("manager", ALL + "/" + slug).json();
    }

    @Test
    void the_list_says_of_each_what_the_contract_says() {
        JsonNode all = house.get("examiner", ALL).json();
        JsonNode theory = null;
        for (JsonNode one : all) if (one.get("slug").asText().equals("theory-5")) theory = one;
        assertThat(theory).isNotNull();
        assertThat(theory.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("slug", "title", "level", "questions", "points", "minutes", "passMark");
        assertThat(theory.get("questions").asInt()).isEqualTo(50);
        assertThat(theory.get("points").asInt()).isEqualTo(100);
    }

    @Test
    void one_comes_whole_with_its_version_and_what_the_bank_can_serve() {
        House.Answer answer = house.get("admin", ALL + "/theory-4");
        JsonNode theory = answer.json();
        assertThat(answer.response().headers().firstValue("ETag"))
                .contains("\"" + theory.get("version").asInt() + "\"");
        assertThat(theory.get("cells")).isNotEmpty();
        assertThat(theory.at("/feasibility/standing").asText()).isEqualTo("enough");
        assertThat(theory.at("/feasibility/cells")).hasSize(theory.get("cells").size());
        theory.get("domains")
                .forEach(domain -> assertThat(domain.get("percent")).isEqualTo(domain.get("weight")));
    }

    @Test
    void who_has_no_business_with_blueprints_is_refused() {
        for (String other : List.of("clerk", "auditor", "system")) {
            assertThat(house.get(other, ALL).status()).as(other).isEqualTo(403);
            assertThat(house.get(other, ALL + "/theory-5").status()).as(other).isEqualTo(403);
            assertThat(house.post(other, ALL + "/check", body("x", 1)).status())
                    .as(other)
                    .isEqualTo(403);
            assertThat(house.get(other, "/blueprints").status()).as(other).isEqualTo(403);
        }
        for (String reader : List.of("manager", "admin", "clerk"))
            assertThat(put(reader, body("h-readers", 1), "If-Match", "0").status())
                    .as(reader)
                    .isEqualTo(403);
        assertThat(house.get(null, ALL + "/theory-5").status()).isEqualTo(401);
        assertThat(house.get("manager", ALL + "/h-readers").status()).isEqualTo(404);
    }

    @Test
    void an_unknown_one_is_not_found() {
        assertThat(house.get("trainer", ALL + "/nothing").status()).isEqualTo(404);
        assertThat(put("trainer", body("nothing", 1), "If-Match", "3").status()).isEqualTo(404);
        assertThat(house.get("trainer", "/blueprints/nothing").status()).isEqualTo(404);
    }

    @Test
    void a_new_one_is_made_once_and_changed_only_by_who_knows_its_newest_version() {
        assertThat(put("examiner", body("h-versions", 1)).status()).isEqualTo(428);
        House.Answer made = put("examiner", body("h-versions", 1), "If-None-Match", "*");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().get("version").asInt()).isEqualTo(1);
        assertThat(put("trainer", body("h-versions", 2), "If-Match", "0").status())
                .isEqualTo(409);
        assertThat(put("trainer", body("h-versions", 2), "If-Match", "\"1\"")
                        .json()
                        .get("version")
                        .asInt())
                .isEqualTo(2);
        assertThat(put("examiner", body("h-versions", 3), "If-Match", "1").status())
                .isEqualTo(409);
        assertThat(put("examiner", body("h-versions", 2), "If-Match", "2")
                        .json()
                        .get("version")
                        .asInt())
                .as("saying the same again makes no version")
                .isEqualTo(2);
        assertThat(get("h-versions").at("/cells/0/count").asInt()).isEqualTo(2);
        Blueprint first = house.bean(Blueprints.class).version("h-versions", 1);
        assertThat(first.cells().getFirst().count())
                .as("the first version stays")
                .isEqualTo(1);
    }

    @Test
    void what_was_read_can_be_sent_back() {
        put("trainer", body("h-back", 2), "If-Match", "0");
        ObjectNode read = (ObjectNode) get("h-back");
        read.put("title", "改过的卷名");
        House.Answer sent = put("trainer", read, "If-Match", read.get("version").asText());
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        assertThat(sent.json().get("title").asText()).isEqualTo("改过的卷名");
    }

    @Test
    void wrong_fields_are_named_and_nothing_is_kept() {
        ObjectNode wrong = body("h-wrong", 1).put("minutes", 0).put("extra", 1);
        ((ObjectNode) wrong.at("/cells/0")).put("count", 0).put("domain", "没有");
        House.Answer answer = put("trainer", wrong, "If-Match", "0");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").findValuesAsText("field"))
                .contains("minutes", "extra", "cells[0].count", "cells[0].domain");
        ObjectNode unknown = body("h-wrong", 1);
        ((ObjectNode) unknown.at("/cells/0")).putArray("items").add("CK-nothing");
        assertThat(put("trainer", unknown, "If-Match", "0")
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("cells[0].items");
        assertThat(house.put("trainer", ALL + "/h-wrong", body("h-other", 1), "If-Match", "0")
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("slug");
        assertThat(put("trainer", body("h-wrong", 1), "If-Match", "first").status())
                .isEqualTo(400);
        assertThat(house.get("trainer", ALL + "/h-wrong").status()).isEqualTo(404);
    }

    @Test
    void checking_tells_the_short_cell_by_number_and_keeps_nothing() {
        ObjectNode many = body("h-check", 200);
        JsonNode row = house.post("manager", ALL + "/check", many).json().at("/feasibility/cells/0");
        assertThat(row.get("standing").asText()).isEqualTo("short");
        assertThat(row.get("missing").asInt())
                .isEqualTo(200 - row.get("available").asInt())
                .isPositive();
        assertThat(row.get("message").asText()).contains("第 1 行", "基础知识", "差");
        assertThat(house.get("manager", ALL + "/h-check").status()).isEqualTo(404);
    }

    @Test
    void items_band_and_level_narrow_what_the_bank_can_serve() {
        ObjectNode body = body("h-narrow", 1);
        ObjectNode cell = (ObjectNode) body.at("/cells/0");
        int all = available(body);
        cell.putArray("items").add("LAW-administrative-licensing");
        int citing = available(body);
        assertThat(citing).isPositive().isLessThan(all);
        cell.remove("items");
        cell.putArray("without").add("LAW-administrative-licensing");
        assertThat(available(body)).isEqualTo(all - citing);
        cell.remove("without");
        cell.putObject("difficulty").put("from", 0.7).put("to", 1);
        assertThat(available(body)).isPositive().isLessThan(all);
        cell.remove("difficulty");
        cell.put("level", 1);
        assertThat(available(body)).isPositive().isNotEqualTo(all);
    }

    private int available(ObjectNode body) {
        return house.post("examiner", ALL + "/check", body)
                .json()
                .at("/feasibility/cells/0/available")
                .asInt();
    }

    @Test
    void what_comes_with_the_product_never_lies_over_what_the_hall_has_made_of_it() {
        WritingBlueprint writing = house.bean(WritingBlueprint.class);
        Blueprint shipped = BlueprintJson.read(body("h-shipped", 1));
        house.transactions().executeWrite(status -> {
            writing.takeIn(shipped);
            writing.takeIn(shipped);
            return 0;
        });
        assertThat(get("h-shipped").get("version").asInt()).isEqualTo(1);
        Blueprint newer = BlueprintJson.read(body("h-shipped", 2));
        writing.takeIn(newer);
        assertThat(get("h-shipped").get("version").asInt())
                .as("a newer file is a newer version")
                .isEqualTo(2);
        put("trainer", body("h-shipped", 5), "If-Match", "2");
        writing.takeIn(shipped);
        assertThat(get("h-shipped").get("version").asInt()).isEqualTo(3);
        assertThat(get("h-shipped").at("/cells/0/count").asInt()).isEqualTo(5);
    }

    @Test
    void what_somebody_writes_is_in_the_audit_trail() {
        put("examiner", body("h-audit", 1), "If-Match", "0");
        put("examiner", body("h-audit", 2), "If-Match", "1");
        assertThat(people.trail("blueprint:h-audit")).containsExactly("blueprint.created", "blueprint.edited");
    }
}
