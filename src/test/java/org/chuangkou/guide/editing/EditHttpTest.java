package org.chuangkou.guide.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.HttpTest;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Json;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.form.GuideForm;
import org.chuangkou.guide.store.TakingIn;
import org.junit.jupiter.api.Test;

@HttpTest
class EditHttpTest {
    private final House house;
    private final EditorFixture trainer;

    EditHttpTest(House house) {
        this.house = house;
        this.trainer = new EditorFixture(house, "trainer");
    }

    @Test
    void only_trainers_come_in() {
        for (String path : List.of("/items/CK-food-licence/edit", "/items/new")) {
            assertThat(new EditorFixture(house, "clerk").page(path).status()).isEqualTo(403);
            Answer nobody = new EditorFixture(house, null).page(path);
            assertThat(nobody.status()).isEqualTo(303);
            assertThat(nobody.response().headers().firstValue("location").orElseThrow())
                    .startsWith("/sign-in");
        }
        assertThat(new EditorFixture(house, "clerk")
                        .save("CK-food-licence", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(trainer.page("/items/no-such-item/edit").status()).isEqualTo(404);
        assertThat(trainer.page("/items/LAW-tolerance/edit").status()).isEqualTo(404);
        assertThat(trainer.page("/items/CK-food-licence/edit?version=99").status())
                .isEqualTo(404);
        assertThat(trainer.save("no-such-item", Map.of()).status()).isEqualTo(404);
        assertThat(trainer.save("CK-food-licence", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void a_shipped_guide_saved_untouched_makes_no_version() {
        Map<String, String> fields = trainer.open("CK-marriage");
        fields.put("note", "什么都没改");
        Answer saved = trainer.save("CK-marriage", fields);
        assertThat(saved.status()).isEqualTo(303);
        String seen = saved.response().headers().firstValue("location").orElseThrow();
        assertThat(seen).isEqualTo("/items/CK-marriage/edit?saved=1&unchanged=true");
        assertThat(trainer.page(seen).text()).contains("没有新的版本");
    }

    @Test
    void a_change_makes_a_version_and_its_doubts_are_shown_with_links() {
        trainer.write(guide("E-CHANGE"));
        Map<String, String> fields = trainer.open("E-CHANGE");
        fields.put("handling", "即办件");
        fields.put("materials.0.name", "申请书");
        fields.put("materials.0.acceptance", "很".repeat(15_000) + "\r\n完");
        fields.put("note", "改为即办");
        Answer saved = trainer.save("E-CHANGE", fields);
        assertThat(saved.status()).isEqualTo(303);
        String seen = saved.response().headers().firstValue("location").orElseThrow();
        assertThat(trainer.page(seen).text())
                .contains("已保存为第 2 版", "写的是即办件，承诺时限却不是即办", "href=\"#f-limits.promised.days\"");
        Guide now = trainer.guide("E-CHANGE");
        assertThat(now.handling()).isEqualTo("即办件");
        assertThat(now.materials().get("申请书").acceptance()).endsWith("很\n完");
        assertThat(house.get("clerk", "/api/v1/items/E-CHANGE/versions")
                        .json()
                        .get(1)
                        .get("note")
                        .asText())
                .isEqualTo("改为即办");
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_nothing_typed_is_lost() {
        trainer.write(guide("E-WRONG"));
        Map<String, String> fields = trainer.open("E-WRONG");
        fields.put("limits.promised.days", "五天");
        fields.put("localNote", "<b>各地</b>不同");
        Answer answer = trainer.save("E-WRONG", fields);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .contains("id=\"e-limits.promised.days\"", "value=\"五天\"", "&lt;b&gt;各地&lt;/b&gt;不同", "id=\"e-note\"");
        assertThat(trainer.guide("E-WRONG")).isEqualTo(guide("E-WRONG"));
    }

    @Test
    void checking_says_what_is_doubtful_and_saves_nothing() {
        trainer.write(guide("E-CHECK"));
        Map<String, String> fields = trainer.open("E-CHECK");
        fields.put("do", "check");
        fields.put("phones.consultation", "12345");
        Answer answer = trainer.send("/items/E-CHECK/edit", fields);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("电话没有区号", "href=\"#f-phones.consultation\"");
        assertThat(trainer.guide("E-CHECK")).isEqualTo(guide("E-CHECK"));
    }

    @Test
    void without_script_rows_come_and_go_by_the_server() {
        trainer.write(guide("E-ROWS"));
        Map<String, String> fields = trainer.open("E-ROWS");
        fields.put("steps.0.name", "受理");
        fields.put("steps.1.name", "办结");
        fields.put("do", "up:steps.1");
        String moved = trainer.send("/items/E-ROWS/edit", fields).text();
        assertThat(moved.indexOf("value=\"办结\"")).isPositive().isLessThan(moved.indexOf("value=\"受理\""));
        fields.put("do", "add:steps");
        assertThat(trainer.send("/items/E-ROWS/edit", fields).text()).contains("name=\"steps.2.name\"", "autofocus");
    }

    @Test
    void when_somebody_else_was_first_the_input_stays_and_their_words_are_shown() {
        trainer.write(guide("E-MOVED"));
        Map<String, String> mine = trainer.open("E-MOVED");
        var colleague = new EditorFixture(house, "trainer2");
        Map<String, String> theirs = colleague.open("E-MOVED");
        theirs.put("conditions.0.text", "年满十八周岁");
        theirs.put("note", "改年龄");
        assertThat(colleague.save("E-MOVED", theirs).status()).isEqualTo(303);

        mine.put("department", "公安局");
        mine.put("note", "改部门");
        Answer answer = trainer.save("E-MOVED", mine);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text())
                .contains("trainer2 已保存了第 2 版", "value=\"公安局\"", "value=\"改部门\"", "<del>六</del>", "<ins>八</ins>")
                .contains("name=\"newest\" value=\"2\"");

        mine.put("newest", "2");
        mine.put("do", "merge");
        Answer merged = trainer.send("/items/E-MOVED/edit", mine);
        assertThat(merged.text()).contains("已并入第 2 版", "value=\"公安局\"", "年满十八周岁</textarea>");
        Map<String, String> again = new HashMap<>(mine);
        again.putAll(Map.of("conditions.0.text", "年满十八周岁", "version", "2", "newest", "2"));
        assertThat(trainer.save("E-MOVED", again).status()).isEqualTo(303);
        Guide now = trainer.guide("E-MOVED");
        assertThat(now.department()).isEqualTo("公安局");
        assertThat(now.conditions()).containsExactly("年满十八周岁");
    }

    @Test
    void a_later_day_waits_and_editing_the_present_one_says_so() {
        trainer.write(guide("E-LATER"));
        Map<String, String> fields = trainer.open("E-LATER");
        String day = LocalDate.now().plusDays(40).toString();
        fields.put("from", "day");
        fields.put("day", "2020-01-01");
        fields.put("note", "新规");
        fields.put("department", "医保局");
        assertThat(trainer.save("E-LATER", fields).text()).contains("id=\"e-day\"");
        fields.put("day", day);
        Answer saved = trainer.save("E-LATER", fields);
        String seen = saved.response().headers().firstValue("location").orElseThrow();
        assertThat(trainer.page(seen).text()).contains("已保存为第 2 版，" + day + " 起生效");
        assertThat(trainer.guide("E-LATER").department()).isEqualTo("民政局");
        assertThat(trainer.page("/items/E-LATER/edit").text())
                .contains("第 2 版已定于 " + day, "/items/E-LATER/edit?version=2", "value=\"民政局\"");
        assertThat(trainer.page("/items/E-LATER/edit?version=2").text())
                .contains("您在改的是第 2 版", "value=\"医保局\"", "value=\"" + day + "\"");
    }

    @Test
    void taking_an_item_out_of_use_wants_to_be_confirmed() {
        trainer.write(guide("E-STATE"));
        Map<String, String> fields = trainer.open("E-STATE");
        fields.put("state", "暂停");
        fields.put("note", "系统升级");
        Answer asked = trainer.save("E-STATE", fields);
        assertThat(asked.status()).isEqualTo(400);
        assertThat(asked.text()).contains("name=\"confirm\" value=\"暂停\"");
        fields.put("confirm", "取消");
        assertThat(trainer.save("E-STATE", fields).status()).isEqualTo(400);
        fields.put("confirm", "暂停");
        assertThat(trainer.save("E-STATE", fields).status()).isEqualTo(303);
    }

    @Test
    void a_correction_is_shown_beside_the_source_s_words_and_survives_its_next_import(TakingIn takingIn) {
        Guide source = guide("E-SOURCE");
        takingIn.take(List.of(source), "import:xlsx", new Actor("trainer", "-"));
        Map<String, String> fields = trainer.open("E-SOURCE");
        fields.put("phones.consultation", "0898-66660000");
        fields.put("note", "电话换了");
        assertThat(trainer.save("E-SOURCE", fields).status()).isEqualTo(303);
        assertThat(trainer.page("/items/E-SOURCE/edit").text())
                .contains("来源写的不同", "trainer：电话换了", "value=\"take:phones/consultation\"");

        Guide revised = Json.fromTree(
                ((com.fasterxml.jackson.databind.node.ObjectNode) Json.tree(source)).put("body", "新设的局"), Guide.class);
        takingIn.take(List.of(revised), "import:xlsx", new Actor("trainer", "-"));
        Guide now = trainer.guide("E-SOURCE");
        assertThat(now.body()).isEqualTo("新设的局");
        assertThat(now.phones().consultation()).isEqualTo("0898-66660000");

        fields = trainer.open("E-SOURCE");
        fields.put("do", "take:phones/consultation");
        String taken = trainer.send("/items/E-SOURCE/edit", fields).text();
        assertThat(taken).contains("value=\"0000-12345\"").doesNotContain("take:phones/consultation");
    }

    @Test
    void a_new_guide_needs_a_code_of_its_own() {
        Map<String, String> fields = new HashMap<>(GuideForm.of(guide("E-NEW")).fields());
        fields.put("do", "save");
        Answer saved = trainer.send("/items/new", fields);
        assertThat(saved.status()).isEqualTo(303);
        assertThat(trainer.guide("E-NEW")).isEqualTo(guide("E-NEW"));
        assertThat(trainer.send("/items/new", fields).text()).contains("id=\"e-code\"", "已经属于别的事项");
        fields.put("code", "CK-mine");
        assertThat(trainer.send("/items/new", fields).text()).contains("id=\"e-code\"", "留给随产品提供的指南");
        fields.put("code", "E-NEWER");
        fields.put("otherCodes", "E-NEW");
        assertThat(trainer.send("/items/new", fields).text()).contains("id=\"e-otherCodes\"");
        fields.remove("code");
        assertThat(trainer.send("/items/new", fields).status()).isEqualTo(400);
        assertThat(trainer.page("/items/new?name=%E6%91%86%E6%91%8A").text()).contains("value=\"摆摊\"");
    }

    private static Guide guide(String code) {
        return Json.read("""
                {"code": "%s", "name": "高龄津贴申领", "department": "民政局", "handling": "承诺件", "state": "在用",
                 "limits": {"promised": {"days": 5, "unit": "工作日"}}, "conditions": ["年满六十周岁"],
                 "phones": {"consultation": "0000-12345", "complaint": "0000-12315"}}""".formatted(code), Guide.class);
    }
}
