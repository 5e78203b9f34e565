package org.chuangkou.question.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.House.encoded;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.HttpTest;
import org.chuangkou.base.Json;
import org.chuangkou.base.outbox.OutboxLoop;
import org.chuangkou.question.finding.QuestionIndexing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class QuestionPagesHttpTest {
    private final House house;
    private BankFixture bank;

    QuestionPagesHttpTest(House house) {
        this.house = house;
    }

    @BeforeEach
    void a_guide_to_ask_about() {
        bank = new BankFixture(house);
    }

    private Answer step(String who, String id, String step, String reason) {
        return bank.send(who, "/questions/" + id + "/steps", "do", step, "reason", reason, "version", "1");
    }

    private String shown(String who, String id) {
        Answer answer = bank.page(who, "/questions/" + id);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text();
    }

    @Test
    void it_shows_the_question_its_key_and_the_clause_it_rests_on() {
        String page = shown("trainer", bank.draft("trainer", "工本费收多少？"));
        assertThat(page).contains("工本费收多少？", "指南的收费写明。", "工本费 10 元", "/items/" + bank.code + "#conditions/1", "还没有用过");
        assertThat(bank.page("trainer", "/questions/nobody").status()).isEqualTo(404);
    }

    @Test
    void ids_of_any_signs_have_a_page() {
        String id = "库/" + BankFixture.id() + ":1.a";
        bank.written("trainer", id, "编号里有斜线的题");
        String path = "/questions/" + encoded(id);
        assertThat(bank.page("trainer", path).text()).contains("编号里有斜线的题");
        Answer submitted = bank.send("trainer", path + "/steps", "do", "submit", "version", "1");
        assertThat(BankFixture.location(submitted)).isEqualTo(path + "?done=submit");
    }

    @Test
    void the_next_step_is_the_one_filled_button() {
        String id = bank.draft("trainer", "一步一步来");
        assertThat(shown("trainer", id)).containsOnlyOnce("class=\"button\"").contains("value=\"submit\"");
        assertThat(BankFixture.location(step("trainer", id, "submit", ""))).endsWith("?done=submit");
        assertThat(bank.page("trainer", "/questions/" + id + "?done=submit").text())
                .contains("已送审", "要由别人来审")
                .doesNotContain("class=\"button\"", "value=\"approve\"");
        assertThat(shown("trainer2", id)).containsOnlyOnce("class=\"button\"").contains("value=\"approve\"");
        assertThat(step("trainer2", id, "approve", "").status()).isEqualTo(303);
        assertThat(shown("trainer", id)).doesNotContain("class=\"button\"");
        assertThat(step("trainer", id, "withdraw", "重复").status()).isEqualTo(303);
        assertThat(shown("trainer", id)).contains("value=\"restore\"", "重复").doesNotContain("value=\"withdraw\"");
    }

    @Test
    void a_refusal_is_told_on_the_page_and_nothing_typed_is_lost() {
        String id = bank.inReview("trainer", "自己不能审");
        Answer own = step("trainer", id, "approve", "");
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.text()).contains("有您自己写的内容");
        Answer empty = step("trainer2", id, "return", " ");
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.text()).contains("id=\"e-reason-return\"");
        Answer old =
                bank.send("trainer2", "/questions/" + id + "/steps", "do", "return", "reason", "选项太长", "version", "3");
        assertThat(old.status()).isEqualTo(409);
        assertThat(old.text()).contains("您看的是第 3 版", "选项太长");
        assertThat(step("trainer2", id, "dance", "").status()).isEqualTo(404);
        assertThat(step("trainer2", "nobody", "submit", "").status()).isEqualTo(404);
    }

    @Test
    void comments_and_reasons_stand_in_its_history() {
        String id = bank.draft("trainer", "有人留言");
        assertThat(step("trainer2", id, "comment", "<b>选项 C 太假</b>").status()).isEqualTo(303);
        assertThat(shown("trainer", id)).contains("&lt;b&gt;选项 C 太假&lt;/b&gt;", "新建", "留言");
        assertThat(step("trainer2", id, "comment", "").status()).isEqualTo(400);
    }

    @Test
    void versions_are_compared_word_by_word() {
        String id = bank.draft("trainer", "工本费收十元对不对");
        ObjectNode edited =
                (ObjectNode) house.get("trainer", "/api/v1/questions/" + id).json();
        house.put("trainer2", "/api/v1/questions/" + id, edited.put("stem", "工本费收二十元对不对"));
        assertThat(shown("trainer", id)).contains("<ins>二</ins>");
        assertThat(bank.page("trainer", "/questions/" + id + "?from=2&to=1").text())
                .contains("<del>二</del>");
        assertThat(bank.page("trainer", "/questions/" + id + "?from=1&to=9").status())
                .isEqualTo(404);
    }

    @Test
    void near_twins_stand_side_by_side() {
        String first = bank.draft("trainer", "阿洪周五下午来问工本费，他带了户口簿却没有带身份证，工作人员怎样回答最好");
        house.bean(OutboxLoop.class).catchUp();
        house.bean(QuestionIndexing.class).catchUp();
        String second = bank.draft("trainer", "阿洪周五下午来问工本费，他带了户口簿却没有带身份证，工作人员如何回答最好");
        assertThat(shown("trainer", second)).contains("有 1 道几乎一样的题", first, "<del>怎样</del>", "<ins>如何</ins>");
    }

    @Test
    void a_stale_question_shows_what_changed_and_is_confirmed_by_one_button() {
        String id = bank.approved("trainer", "trainer2", "工本费是不是 10 元");
        bank.guide(1, "20 元");
        assertThat(shown("trainer", id))
                .contains("这道题已经过时", "<del>10</del>", "<ins>20</ins>", "value=\"confirm\"")
                .containsOnlyOnce("class=\"button\"");
        assertThat(step("trainer", id, "confirm", "").status()).isEqualTo(303);
        assertThat(shown("trainer", id)).doesNotContain("条款已改", "这道题已经过时").contains("第 2 版");
        assertThat(bank.state(id)).isEqualTo("approved");
    }

    @Test
    void what_cites_a_clause_that_is_gone_has_to_be_edited() {
        String id = bank.approved("trainer", "trainer2", "条款没有了的题");
        house.put(
                "trainer",
                "/api/v1/items/" + bank.code,
                Json.parse("{\"code\": \"%s\", \"name\": \"工本费试验\", \"conditions\": [], \"everydayNames\": []}"
                        .formatted(bank.code)),
                "If-Match",
                "1");
        assertThat(shown("trainer", id))
                .contains("条款已没有", "<del>工本费 10 元</del>", "class=\"button\" href=\"/questions/" + id + "/edit\"")
                .doesNotContain("value=\"confirm\"");
        assertThat(step("trainer", id, "confirm", "").status()).isEqualTo(400);
    }
}
