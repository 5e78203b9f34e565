package org.chuangkou.question.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.House.encoded;

import java.util.List;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.HttpTest;
import org.chuangkou.base.outbox.OutboxLoop;
import org.chuangkou.question.finding.QuestionIndexing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class ListPagesHttpTest {
    private final House house;
    private BankFixture bank;

    ListPagesHttpTest(House house) {
        this.house = house;
    }

    @BeforeEach
    void a_guide_to_ask_about() {
        bank = new BankFixture(house);
    }

    private String mine(String more) {
        return "/questions?item=" + bank.code + more;
    }

    @Test
    void nobody_but_trainers_opens_the_bank() {
        for (String other : List.of("clerk", "examiner", "manager", "admin", "auditor"))
            for (String path : List.of("/questions", "/questions/l5-0001", "/questions/review"))
                assertThat(bank.page(other, path).status()).as(other + path).isEqualTo(403);
        Answer nobody = bank.page(null, "/questions");
        assertThat(BankFixture.location(nobody)).startsWith("/sign-in");
        assertThat(bank.send("clerk", "/questions", "do", "approve", "tick", "l5-0001@1")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_list_is_narrowed_by_its_address() {
        String draft = bank.draft("trainer", "工本费是多少，草稿");
        String approved = bank.approved("trainer2", "trainer", "工本费是多少，通过");
        assertThat(bank.page("trainer", mine("")).text()).contains(draft, approved, "共 2 题");
        assertThat(bank.page("trainer", mine("&state=draft")).text())
                .contains(draft)
                .doesNotContain(approved);
        assertThat(bank.page("trainer", mine("&author=mine")).text())
                .contains(draft)
                .doesNotContain(approved);
        assertThat(bank.page("trainer2", mine("&author=mine")).text())
                .contains(approved)
                .doesNotContain(draft);
        assertThat(bank.page("trainer", mine("&uncited=true")).text()).contains("共 0 题", "没有符合条件的题");
        assertThat(bank.page("trainer", "/questions?state=odd").status()).isEqualTo(400);
    }

    @Test
    void words_are_searched_in_the_whole_text() {
        String id = bank.draft("trainer", "阿满问蓝皮本要不要钱");
        house.bean(OutboxLoop.class).catchUp();
        house.bean(QuestionIndexing.class).catchUp();
        assertThat(bank.page("trainer", mine("&q=" + encoded("阿满 蓝皮本"))).text()).contains(id);
    }

    @Test
    void many_are_approved_at_once_and_each_that_is_not_is_told_why() {
        String others = bank.inReview("trainer2", "别人写的一题");
        String own = bank.inReview("trainer", "自己写的一题");
        String draft = bank.draft("trainer2", "还没送审的一题");
        Answer answer = bank.send(
                "trainer",
                mine(""),
                "do",
                "approve",
                "tick",
                others + "@1",
                "tick",
                own + "@1",
                "tick",
                draft + "@1",
                "tick",
                others + "@7");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .contains(
                        "通过了 1 题",
                        "有 3 题没有办",
                        "题目 " + own + " 有您自己写的内容，要由别人来审",
                        "题目 " + draft + " 不在待审，不能通过",
                        "您看的是第 7 版");
        assertThat(answer.text()).containsPattern("value=\"" + own + "@1\"[^>]* checked");
        assertThat(bank.state(others)).isEqualTo("approved");
        assertThat(bank.state(own)).isEqualTo("in-review");
    }

    @Test
    void submit_withdraw_and_restore_go_for_many() {
        String first = bank.draft("trainer", "第一题");
        String second = bank.draft("trainer2", "第二题");
        String[] ticks = {"tick", first + "@1", "tick", second + "@1"};
        assertThat(all("submit", "", ticks).text()).contains("送审了 2 题");
        Answer without = all("withdraw", " ", ticks);
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.text()).contains("停用要写明原因").containsPattern("value=\"" + first + "@1\"[^>]* checked");
        assertThat(all("withdraw", "重复", ticks).text()).contains("停用了 2 题");
        assertThat(bank.state(second)).isEqualTo("withdrawn");
        assertThat(all("restore", "", ticks).text()).contains("恢复了 2 题");
        assertThat(bank.state(first)).isEqualTo("draft");
    }

    private Answer all(String step, String reason, String[] ticks) {
        return bank.send("trainer", mine(""), "do", step, "reason", reason, ticks[0], ticks[1], ticks[2], ticks[3]);
    }

    @Test
    void without_a_tick_or_with_another_step_nothing_happens() {
        String id = bank.draft("trainer", "没有勾选");
        assertThat(bank.send("trainer", mine(""), "do", "submit").text()).contains("还没有勾选题目");
        Answer odd = bank.send("trainer", mine(""), "do", "confirm", "tick", id + "@1");
        assertThat(odd.status()).isEqualTo(400);
        assertThat(bank.state(id)).isEqualTo("draft");
    }

    @Test
    void home_says_what_waits() {
        bank.inReview("trainer2", "等着审的题");
        String stale = bank.approved("trainer", "trainer2", "会过时的题");
        bank.guide(1, "20 元");
        assertThat(bank.page("trainer", "/").text())
                .contains(
                        "href=\"/questions?state=stale\"", "state=stale&amp;author=mine", "href=\"/questions/review\"");
        assertThat(bank.page("trainer", mine("&state=stale&author=mine")).text())
                .contains(stale);
        assertThat(bank.page("clerk", "/").text()).doesNotContain("/questions");
    }
}
