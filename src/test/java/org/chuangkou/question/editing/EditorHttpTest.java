package org.chuangkou.question.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.HttpTest;
import org.chuangkou.base.outbox.OutboxLoop;
import org.chuangkou.question.PageFixture;
import org.chuangkou.question.finding.QuestionIndexing;
import org.chuangkou.question.kind.Type;
import org.junit.jupiter.api.Test;

@HttpTest
class EditorHttpTest {
    private static int written;

    private final House house;
    private final OutboxLoop outbox;
    private final QuestionIndexing indexing;
    private final PageFixture trainer;

    EditorHttpTest(House house, OutboxLoop outbox, QuestionIndexing indexing) {
        this.house = house;
        this.outbox = outbox;
        this.indexing = indexing;
        this.trainer = new PageFixture(house, "trainer");
    }

    private static Map<String, String> fields(String stem) {
        return new HashMap<>(Map.of(
                "type", "single",
                "stem", stem,
                "options[0]", "一次说全 " + ++written,
                "options[1]", "想到什么说什么 " + written,
                "options[2]", "",
                "right", "A",
                "level", "5",
                "domain", "受理初审",
                "asks", "situation",
                "do", "save"));
    }

    /** @return its id */
    private String saved(Map<String, String> fields) {
        Answer answer = trainer.send("/questions/new", fields);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return PageFixture.location(answer).replaceFirst("/questions/(.*)/edit.*", "$1");
    }

    private JsonNode question(String id) {
        return house.get("trainer", "/api/v1/questions/" + id).json();
    }

    @Test
    void only_trainers_come_in() {
        var clerk = new PageFixture(house, "clerk");
        for (String path : List.of("/questions/new", "/questions/l5-0001/edit"))
            assertThat(clerk.get(path).status()).as(path).isEqualTo(403);
        assertThat(clerk.send("/questions/new", fields("？")).status()).isEqualTo(403);
        assertThat(clerk.send("/questions/preview", fields("？")).status()).isEqualTo(403);
        assertThat(new PageFixture(house, null).get("/questions/new").status()).isEqualTo(303);
        assertThat(trainer.get("/questions/nobody/edit").status()).isEqualTo(404);
        assertThat(trainer.send("/questions/nobody/edit", fields("？")).status()).isEqualTo(404);
    }

    @Test
    void every_type_has_its_form() {
        for (Type type : Type.values()) {
            Answer page = trainer.get(
                    "/questions/new?type=" + type.word() + "&level=5&item=CK-food-licence&clause=materials/premises");
            assertThat(page.status()).as(type.word()).isEqualTo(200);
            assertThat(page.text()).contains("<option value=\"" + type.word() + "\" selected>", "食品经营许可");
        }
    }

    @Test
    void every_shipped_question_of_a_level_can_be_edited_and_saved_untouched_is_the_same_version() {
        for (String type : List.of("single", "multiple", "judge", "blank", "order", "match", "case", "essay")) {
            JsonNode shipped = house.get("trainer", "/api/v1/questions?level=3&state=approved&size=1&type=" + type)
                    .json()
                    .at("/items/0");
            if (shipped.isMissingNode()) continue;
            String id = shipped.get("id").asText();
            assertThat(trainer.get("/questions/" + id + "/edit").status())
                    .as(id)
                    .isEqualTo(200);
            Map<String, String> fields = FormFixture.fields(
                    QuestionForm.of(org.chuangkou.question.file.ItemJson.read(id, written(shipped))));
            fields.putAll(Map.of("version", shipped.get("version").asText(), "do", "save"));
            Answer answer = trainer.send("/questions/" + id + "/edit", fields);
            assertThat(PageFixture.location(answer))
                    .as(id)
                    .endsWith("/edit?saved=" + shipped.get("version").asText());
        }
    }

    private static JsonNode written(JsonNode answered) {
        return ((com.fasterxml.jackson.databind.node.ObjectNode) answered.deepCopy())
                .without(org.chuangkou.question.finding.QuestionAnswers.ADDED);
    }

    @Test
    void a_new_question_is_a_draft_or_goes_to_review_at_once() {
        String draft = saved(fields("存为草稿的一题"));
        assertThat(question(draft).get("state").asText()).isEqualTo("draft");
        assertThat(question(draft).get("options")).hasSize(2);
        Map<String, String> fields = fields("直接送审的一题，说法全不一样");
        fields.put("do", "submit");
        String submitted = saved(fields);
        assertThat(question(submitted).get("state").asText()).isEqualTo("in-review");
        assertThat(trainer.get("/questions/" + submitted + "/edit?saved=1&submitted=true")
                        .text())
                .contains("送审");
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_nothing_typed_is_lost() {
        Map<String, String> fields = fields("");
        fields.put("explanation", "<b>写了一半</b>");
        fields.put("cites[0].item", "CK-nothing");
        fields.put("cites[0].clause", "materials/x");
        Answer answer = trainer.send("/questions/new", fields);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("id=\"e-stem\"", "&lt;b&gt;写了一半&lt;/b&gt;", "一次说全", "CK-nothing");
        fields.put("stem", "有题干了，引用不对的一题");
        answer = trainer.send("/questions/new", fields);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("没有编码为 CK-nothing", "href=\"#f-cites[0].item\"");
    }

    @Test
    void a_twin_is_shown_side_by_side_before_it_is_saved() {
        Map<String, String> fields = fields("群众来办营业执照却没有带身份证，窗口工作人员应当怎样告知？");
        String first = saved(fields);
        outbox.catchUp();
        indexing.catchUp();
        Answer warned = trainer.send("/questions/new", fields);
        assertThat(warned.status()).isEqualTo(409);
        assertThat(warned.text()).contains("仍然保存", "/questions/" + first, "相似 100%");
        fields.put("confirmed", warned.text().replaceFirst("(?s).*name=\"confirmed\" value=\"([^\"]*)\".*", "$1"));
        assertThat(saved(fields)).isNotEqualTo(first);
    }

    @Test
    void when_somebody_else_was_first_both_are_shown_and_nothing_is_lost() {
        String id = saved(fields("两个人同时改的一题"));
        Map<String, String> mine = fields("我改的说法");
        mine.put("version", "1");
        Map<String, String> theirs = fields("别人改的说法");
        theirs.put("version", "1");
        assertThat(new PageFixture(house, "trainer2")
                        .send("/questions/" + id + "/edit", theirs)
                        .status())
                .isEqualTo(303);
        Answer answer = trainer.send("/questions/" + id + "/edit", mine);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("我改的说法", "别人改的说法", "trainer2", "name=\"version\" value=\"2\"");
        mine.put("version", "2");
        assertThat(trainer.send("/questions/" + id + "/edit", mine).status()).isEqualTo(303);
        assertThat(question(id).get("stem").asText()).isEqualTo("我改的说法");
    }

    @Test
    void without_script_rows_types_and_clauses_come_by_the_server() {
        Map<String, String> fields = fields("没有脚本的一题");
        fields.put("do", "add:options");
        assertThat(trainer.send("/questions/new", fields).text()).contains("name=\"options[3]\"", "autofocus");
        fields.put("do", "retype");
        fields.put("type", "multiple");
        assertThat(trainer.send("/questions/new", fields).text())
                .contains("type=\"checkbox\" name=\"options[0].right\"", "一次说全");
        fields.put("do", "find");
        fields.put("find", "食品经营许可");
        assertThat(trainer.send("/questions/new", fields).text()).contains("value=\"open:CK-food-licence\"");
        fields.put("do", "open:CK-food-licence");
        assertThat(trainer.send("/questions/new", fields).text())
                .contains("value=\"cite:CK-food-licence materials/premises\"");
        fields.put("do", "cite:CK-food-licence materials/premises");
        assertThat(trainer.send("/questions/new", fields).text())
                .contains(
                        "name=\"cites[0].item\" value=\"CK-food-licence\"",
                        "<option value=\"materials/premises\" selected>");
    }

    @Test
    void the_preview_is_what_a_candidate_sees_and_escapes_what_is_typed() {
        Map<String, String> fields = fields("**注意**：<script>alert(1)</script>");
        String preview = trainer.send("/questions/preview", fields).text();
        assertThat(preview)
                .contains("<strong>注意</strong>", "type=\"radio\" name=\"preview\" value=\"A\"", "单选题")
                .doesNotContain("<script", "<html", "checked");
        String blank = trainer.send(
                        "/questions/preview",
                        Map.of("type", "blank", "stem", "自____之日起 [看](/items/a___b) ___ 日", "blanks[0]", "受理"))
                .text();
        assertThat(blank).contains("name=\"preview.0\"", "name=\"preview.1\"").doesNotContain("受理");
    }

    @Test
    void checking_saves_nothing_and_names_what_is_missing() {
        Answer answer = trainer.send("/questions/new", Map.of("type", "judge", "stem", "只有题干", "do", "check"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("href=\"#f-answer\"", "只有题干");
    }
}
