package org.chuangkou.question.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.HttpTest;
import org.chuangkou.question.store.ReviewQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class ReviewPagesHttpTest {
    private final House house;
    private final ReviewQueue queue;
    private BankFixture bank;

    ReviewPagesHttpTest(House house, ReviewQueue queue) {
        this.house = house;
        this.queue = queue;
    }

    @BeforeEach
    void a_guide_to_ask_about() {
        bank = new BankFixture(house);
    }

    private Answer decide(String who, String id, String step, String reason) {
        return bank.send(
                who, "/questions/review", "id", id, "do", step, "reason", reason, "version", "1", "settled", "4");
    }

    @Test
    void what_was_submitted_first_comes_first_and_never_what_one_wrote() {
        String late = bank.draft("trainer", "先写后送");
        String early = bank.inReview("trainer", "后写先送");
        bank.step("trainer", late, "submit", "");
        bank.step("trainer2", early, "comment", "留言不改变次序");
        assertThat(queue.of("trainer2")).containsSubsequence(early, late);
        assertThat(queue.of("trainer")).doesNotContain(early, late);
        assertThat(queue.count("trainer2")).isEqualTo(queue.of("trainer2").size());
    }

    @Test
    void who_wrote_part_of_it_since_it_was_approved_does_not_get_it() {
        String id = bank.approved("trainer", "trainer2", "两人写过的题");
        bank.step("trainer2", id, "withdraw", "要改");
        bank.step("trainer2", id, "restore", "");
        bank.step("trainer2", id, "submit", "");
        assertThat(queue.of("trainer")).doesNotContain(id);
        assertThat(queue.of("trainer2")).contains(id);
    }

    @Test
    void one_question_is_shown_with_its_clause_and_its_place_in_the_queue() {
        String id = bank.inReview("trainer", "审的时候看依据");
        Answer page = bank.page("trainer2", "/questions/review?settled=2&id=" + id);
        int place = 2 + queue.of("trainer2").indexOf(id) + 1;
        assertThat(page.text()).contains("审的时候看依据", "工本费 10 元", "<b>" + place + "</b>");
    }

    @Test
    void after_a_decision_the_next_is_there() {
        String first = bank.inReview("trainer", "审的第一题");
        String second = bank.inReview("trainer", "审的第二题");
        Answer answer = decide("trainer2", first, "approve", "");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(BankFixture.location(answer)).contains("id=" + second, "settled=5", "last=approve");
        assertThat(bank.state(first)).isEqualTo("approved");
        assertThat(bank.page("trainer2", BankFixture.location(answer)).text()).contains("审的第二题", first + "</a> 已通过");
        assertThat(decide("trainer2", second, "return", "选项太长").status()).isEqualTo(303);
        assertThat(bank.state(second)).isEqualTo("draft");
    }

    @Test
    void to_return_needs_a_reason() {
        String id = bank.inReview("trainer", "退回要有原因");
        Answer answer = decide("trainer2", id, "return", " ");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("退回要有原因", "id=\"e-reason\"");
    }

    @Test
    void what_another_has_decided_meanwhile_is_told_above_the_next() {
        String id = bank.inReview("trainer", "别人先审了");
        bank.step("trainer2", id, "approve", "");
        Answer answer = decide("trainer2", id, "return", "打好的原因");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("题目 " + id + " 不在待审").doesNotContain("打好的原因");
    }

    @Test
    void ones_own_is_refused_and_other_steps_are_none() {
        String id = bank.inReview("trainer", "自己的题不在这里审");
        assertThat(decide("trainer", id, "approve", "").status()).isEqualTo(403);
        assertThat(decide("trainer2", id, "withdraw", "x").status()).isEqualTo(404);
        assertThat(decide("trainer2", "nobody", "approve", "").status()).isEqualTo(404);
        assertThat(bank.state(id)).isEqualTo("in-review");
    }
}
