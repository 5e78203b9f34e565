package org.chuangkou.question.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.House.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.base.Json;
import org.chuangkou.base.outbox.OutboxLoop;
import org.chuangkou.question.finding.QuestionIndexing;
import org.junit.jupiter.api.Test;

@HttpTest
class QuestionHttpTest {
    private static final String QUESTIONS = "/api/v1/questions";

    private final House house;
    private final OutboxLoop outbox;
    private final QuestionIndexing indexing;

    QuestionHttpTest(House house, OutboxLoop outbox, QuestionIndexing indexing) {
        this.house = house;
        this.outbox = outbox;
        this.indexing = indexing;
    }

    private static ObjectNode question(String stem) {
        return (ObjectNode) Json.parse("""
                {"type": "single", "level": 5, "domain": "受理初审", "asks": "situation",
                 "cites": [{"item": "LAW-administrative-licensing", "clause": "articles/32"}],
                 "stem": "%s", "options": ["一次说全", "想到什么说什么", "请他明天再问"], "answer": "A",
                 "explanation": "材料不齐要当场一次告知全部。", "difficulty": 0.8, "tags": ["一次告知"]}""".formatted(stem));
    }

    private JsonNode created(String stem) {
        House.Answer answer = house.post("trainer", QUESTIONS, question(stem));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private House.Answer step(String username, JsonNode question, String step, String reason) {
        return house.post(
                username,
                QUESTIONS + "/" + question.get("id").asText() + "/" + step,
                Map.of("reason", reason, "version", question.get("version").asInt()));
    }

    @Test
    void a_new_question_is_a_draft_and_reads_as_it_was_written() {
        JsonNode created = created("材料不齐，窗口应当怎样告知甲先生？");
        assertThat(created.get("state").asText()).isEqualTo("draft");
        assertThat(created.get("version").asInt()).isOne();
        assertThat(created.get("author").asText()).isEqualTo("trainer");
        JsonNode read = house.get(
                        "trainer2", QUESTIONS + "/" + created.get("id").asText())
                .json();
        assertThat(read).isEqualTo(created);
        question("材料不齐，窗口应当怎样告知甲先生？")
                .properties()
                .forEach(field -> assertThat(read.get(field.getKey())).isEqualTo(field.getValue()));
    }

    @Test
    void nobody_but_trainers_sees_the_bank() {
        for (String other : List.of("clerk", "examiner", "manager", "admin", "auditor", "system")) {
            assertThat(house.get(other, QUESTIONS).status()).as(other).isEqualTo(403);
            assertThat(house.get(other, QUESTIONS + "/l5-0001").status())
                    .as(other)
                    .isEqualTo(403);
            assertThat(house.post(other, QUESTIONS, question("？")).status())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(house.get(null, QUESTIONS).status()).isEqualTo(401);
    }

    @Test
    void every_wrong_field_is_named() {
        ObjectNode wrong = question("一题多错")
                .put("answer", "D")
                .put("level", 7)
                .put("domian", "受理初审")
                .put("domain", "别的");
        JsonNode problem = house.post("trainer", QUESTIONS, wrong).json();
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("answer", "level", "domain", "domian");
    }

    @Test
    void what_is_missing_or_of_a_wrong_form_is_named_and_no_more() {
        ObjectNode wrong = question("缺项");
        wrong.remove("options");
        wrong.put("stem", 5);
        JsonNode problem = house.post("trainer", QUESTIONS, wrong).json();
        assertThat(problem.get("errors").findValuesAsText("field")).containsExactlyInAnyOrder("options", "stem");
        assertThat(house.post("trainer", QUESTIONS, List.of()).status()).isEqualTo(400);
        assertThat(house.post("trainer", QUESTIONS, Map.of("type", "riddle"))
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("type");
    }

    @Test
    void a_clause_that_is_not_there_cannot_be_cited() {
        ObjectNode wrong = question("引用不存在");
        wrong.putArray("cites").addObject().put("item", "CK-nothing").put("clause", "materials/x");
        wrong.withArray("cites")
                .addObject()
                .put("item", "LAW-administrative-licensing")
                .put("clause", "articles/999");
        JsonNode problem = house.post("trainer", QUESTIONS, wrong).json();
        assertThat(problem.get("errors").findValuesAsText("field")).containsExactly("cites[0].item", "cites[1].clause");
    }

    @Test
    void an_id_of_ones_own_is_kept_and_taken_once() {
        ObjectNode own = question("自带编号").put("id", "own-" + System.nanoTime());
        assertThat(house.post("trainer", QUESTIONS, own).status()).isEqualTo(201);
        assertThat(house.post("trainer", QUESTIONS, own).status()).isEqualTo(409);
        assertThat(house.post("trainer", QUESTIONS, own.put("id", "no spaces")).status())
                .isEqualTo(400);
    }

    @Test
    void an_answer_can_be_sent_back_and_another_wording_is_another_version() {
        JsonNode created = created("改之前的题");
        String path = QUESTIONS + "/" + created.get("id").asText();
        assertThat(house.put("trainer", path, created).json().get("version").asInt())
                .isOne();
        ObjectNode edited = ((ObjectNode) created.deepCopy()).put("stem", "改之后的题");
        JsonNode second =
                house.put("trainer", path, edited, "If-Match", "\"1\"").json();
        assertThat(second.get("version").asInt()).isEqualTo(2);
        assertThat(house.put("trainer", path, edited.put("stem", "又改"), "If-Match", "1")
                        .status())
                .isEqualTo(409);
        assertThat(house.get("trainer", path + "/versions/1").json().get("stem").asText())
                .isEqualTo("改之前的题");
        assertThat(house.get("trainer", path + "/versions/3").status()).isEqualTo(404);
        assertThat(house.put("trainer", QUESTIONS + "/nobody", question("？")).status())
                .isEqualTo(404);
    }

    @Test
    void another_approves_and_the_way_is_kept() {
        JsonNode created = created("送审的题");
        assertThat(step("trainer2", created, "approve", "").status()).isEqualTo(409);
        assertThat(step("trainer", created, "submit", "").json().get("state").asText())
                .isEqualTo("in-review");
        assertThat(step("trainer", created, "approve", "").status()).isEqualTo(403);
        assertThat(step("trainer2", created, "return", "").status()).isEqualTo(400);
        assertThat(step("trainer2", created, "return", "选项太长")
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("draft");
        step("trainer", created, "submit", "");
        assertThat(step("trainer2", created, "approve", "").json().get("state").asText())
                .isEqualTo("approved");
        JsonNode steps = house.get(
                        "trainer", QUESTIONS + "/" + created.get("id").asText() + "/steps")
                .json();
        assertThat(steps.findValuesAsText("step")).containsExactly("created", "submit", "return", "submit", "approve");
        assertThat(steps.get(2).get("reason").asText()).isEqualTo("选项太长");
    }

    @Test
    void who_wrote_part_of_it_does_not_approve_it_either() {
        JsonNode created = created("两人写的题");
        String path = QUESTIONS + "/" + created.get("id").asText();
        JsonNode edited = house.put("trainer2", path, ((ObjectNode) created.deepCopy()).put("stem", "两人写的题，改"))
                .json();
        step("trainer2", edited, "submit", "");
        assertThat(step("trainer", edited, "approve", "").status()).isEqualTo(403);
        assertThat(step("trainer2", edited, "approve", "").status()).isEqualTo(403);
    }

    @Test
    void a_step_is_about_the_version_that_was_looked_at() {
        JsonNode created = created("看过的版本");
        String path = QUESTIONS + "/" + created.get("id").asText();
        house.put("trainer", path, ((ObjectNode) created.deepCopy()).put("stem", "后来的版本"));
        assertThat(step("trainer", created, "submit", "").status()).isEqualTo(409);
        assertThat(step("trainer", created, "dance", "").status()).isEqualTo(404);
        assertThat(house.post("trainer", QUESTIONS + "/nobody/submit", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void withdrawn_is_not_lost() {
        JsonNode created = created("停用的题");
        assertThat(step("trainer", created, "withdraw", "重复")
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("withdrawn");
        assertThat(step("trainer", created, "withdraw", "重复").status()).isEqualTo(409);
        assertThat(step("trainer", created, "restore", "").json().get("state").asText())
                .isEqualTo("draft");
    }

    @Test
    void the_list_is_narrowed_by_what_questions_are() {
        JsonNode created = created("列表里的题");
        String by =
                "?state=draft&type=single&level=5&item=LAW-administrative-licensing&clause=articles/32&size=200&domain="
                        + encoded("受理初审");
        JsonNode page = house.get("trainer", QUESTIONS + by).json();
        assertThat(page.at("/items").findValuesAsText("id"))
                .contains(created.get("id").asText());
        page.get("items").forEach(item -> {
            assertThat(item.get("state").asText()).isEqualTo("draft");
            assertThat(item.get("level").asInt()).isEqualTo(5);
        });
        assertThat(house.get("trainer", QUESTIONS + "?state=draft&type=essay&item=CK-none")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        JsonNode problem = house.get("trainer", QUESTIONS + "?state=odd&level=9&type=x&domain=y&size=0")
                .json();
        assertThat(problem.get("errors").findValuesAsText("field")).contains("state", "level", "type", "domain");
    }

    @Test
    void words_find_questions_and_their_near_twins() {
        String stem = "小满来办居住证，把房东的身份证复印件落在了家里，窗口第一句话怎么说最合适";
        JsonNode first = created(stem);
        outbox.catchUp();
        indexing.catchUp();
        JsonNode found = house.get("trainer", QUESTIONS + "?state=draft&q=" + encoded("小满 居住证 房东"))
                .json();
        assertThat(found.at("/items/0/id").asText()).isEqualTo(first.get("id").asText());
        JsonNode second = created(stem + "呢");
        assertThat(second.at("/twins/0/id").asText()).isEqualTo(first.get("id").asText());
        assertThat(second.at("/twins/0/likeness").asDouble()).isGreaterThan(.9);
    }

    @Test
    void shipped_questions_are_there_approved() {
        JsonNode page = house.get("trainer", QUESTIONS + "?origin=content&state=approved&size=1")
                .json();
        assertThat(page.get("total").asInt()).isGreaterThanOrEqualTo(600);
    }
}
