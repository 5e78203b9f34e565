package org.chuangkou.exam.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.House.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.junit.jupiter.api.Test;

@HttpTest
class BlueprintPagesHttpTest {
    private final House house;

    BlueprintPagesHttpTest(House house) {
        this.house = house;
    }

    private JsonNode kept(String slug) {
        return house.get("manager", "/api/v1/blueprints/" + slug).json();
    }

    @Test
    void the_pages_say_who_may_edit() {
        assertThat(house.get("trainer", "/blueprints").text()).contains("/blueprints/new", "够用");
        assertThat(house.get("manager", "/blueprints").text()).doesNotContain("/blueprints/new");
        assertThat(house.get("examiner", "/blueprints/theory-5").text()).contains("data-blueprint");
        assertThat(house.get("manager", "/blueprints/theory-5").text())
                .doesNotContain("<select", "data-save")
                .contains("可出");
        assertThat(house.get("manager", "/blueprints/new").status()).isEqualTo(403);
        assertThat(form("manager", "/blueprints/theory-5", Map.of("do", "save")).status())
                .isEqualTo(403);
    }

    @Test
    void a_form_that_cannot_be_kept_comes_back_with_all_that_was_typed() {
        Map<String, String> fields = fields("", "1");
        fields.put("cells[0].count", "很多");
        House.Answer answer = form("trainer", "/blueprints/new", fields);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("value=\"很多\"", "id=\"e-slug\"", "id=\"e-cells[0].count\"", "试编");
    }

    @Test
    void rows_come_and_go_without_script() {
        Map<String, String> fields = fields("h-rows", "1");
        fields.put("do", "copy:0");
        assertThat(form("trainer", "/blueprints/new", fields).text())
                .contains("cells[1].domain")
                .doesNotContain("cells[2].domain");
        fields.put("do", "drop:0");
        assertThat(form("trainer", "/blueprints/new", fields).text()).doesNotContain("cells[0].domain");
        fields.put("do", "add");
        assertThat(form("trainer", "/blueprints/new", fields).text()).contains("cells[1].domain");
        fields.put("do", "drop:99");
        assertThat(form("trainer", "/blueprints/new", fields).text()).contains("cells[0].domain");
    }

    @Test
    void a_form_is_kept_under_its_name_under_another_and_not_over_a_newer_version() {
        assertThat(form("trainer", "/blueprints/new", fields("h-form", "1")).status())
                .isEqualTo(303);
        assertThat(form("trainer", "/blueprints/new", fields("h-form", "1")).status())
                .as("the slug is taken")
                .isEqualTo(409);
        Map<String, String> fields = fields("ignored", "2");
        fields.put("version", "1");
        assertThat(form("examiner", "/blueprints/h-form", fields)
                        .response()
                        .headers()
                        .firstValue("Location"))
                .contains("/blueprints/h-form?saved=2");
        fields.put("cells[0].count", "3");
        House.Answer late = form("trainer", "/blueprints/h-form", fields);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("name=\"version\" value=\"2\"", "examiner");
        fields.put("do", "save-as");
        fields.put("as", "h-form");
        assertThat(form("trainer", "/blueprints/h-form", fields).text()).contains("id=\"e-as\"");
        fields.put("as", "h-form-two");
        assertThat(form("trainer", "/blueprints/h-form", fields).status()).isEqualTo(303);
        assertThat(kept("h-form-two").at("/cells/0/count").asInt()).isEqualTo(3);
        assertThat(kept("h-form").at("/cells/0/count").asInt()).isEqualTo(2);
    }

    private static Map<String, String> fields(String slug, String count) {
        return new LinkedHashMap<>(Map.of(
                "do",
                "save",
                "slug",
                slug,
                "title",
                "试编",
                "level",
                "5",
                "kind",
                "graded",
                "minutes",
                "30",
                "passMark",
                "2",
                "cells[0].domain",
                "基础知识",
                "cells[0].count",
                count,
                "cells[0].points",
                "2"));
    }

    private House.Answer form(String username, String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return house.send(
                username,
                house.request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }
}
