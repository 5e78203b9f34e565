package org.chuangkou.question.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.chuangkou.BrowserTest;
import org.chuangkou.Eyes;
import org.chuangkou.House;
import org.chuangkou.base.outbox.OutboxLoop;
import org.chuangkou.question.finding.QuestionIndexing;
import org.chuangkou.question.store.ReviewQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BrowserTest
class BankBrowserTest {
    private final House house;
    private final Eyes eyes;
    private final ReviewQueue queue;
    private BankFixture bank;

    BankBrowserTest(House house, Eyes eyes, ReviewQueue queue) {
        this.house = house;
        this.eyes = eyes;
        this.queue = queue;
    }

    @BeforeEach
    void a_guide_to_ask_about() {
        bank = new BankFixture(house);
    }

    private static void axe(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .isEmpty();
    }

    @Test
    void found_opened_and_submitted_then_reviewed_by_another_with_keys_alone() {
        String id = bank.draft("trainer", "阿桂来问白皮本的工本费收多少");
        house.bean(OutboxLoop.class).catchUp();
        house.bean(QuestionIndexing.class).catchUp();
        Page writer = eyes.signedIn("trainer");
        writer.navigate("/questions");
        axe(writer);
        writer.keyboard().press("/");
        writer.keyboard().type("阿桂 白皮本");
        writer.keyboard().press("Enter");
        assertThat(writer).hasURL(Pattern.compile("q="));
        writer.keyboard().press("j");
        writer.keyboard().press("x");
        assertThat(writer.locator("[data-ticked]")).hasText("已选 1 题");
        writer.keyboard().press("Enter");
        assertThat(writer.locator("h1")).containsText(id);
        axe(writer);
        writer.click("button[value=submit]");
        assertThat(writer.locator(".notice.good")).containsText("已送审");
        writer.context().close();

        Page reviewer = eyes.signedIn("trainer2");
        reviewer.navigate("/questions/review?id=" + id);
        assertThat(reviewer.locator(".ask-stem").first()).hasText("阿桂来问白皮本的工本费收多少");
        assertThat(reviewer.locator("article.cited")).containsText("工本费 10 元");
        axe(reviewer);
        reviewer.keyboard().press("r");
        assertThat(reviewer.locator("[name=reason]")).isFocused();
        reviewer.keyboard().press("Escape");
        reviewer.keyboard().press("a");
        reviewer.waitForURL(Pattern.compile("last=approve"));
        assertThat(reviewer.locator(".notice.good")).containsText(id);
        assertThat(bank.state(id)).isEqualTo("approved");
        reviewer.context().close();
    }

    @Test
    void a_question_is_returned_with_a_reason_and_others_are_skipped_by_keys() {
        String first = bank.inReview("trainer", "退回的这一题");
        String second = bank.inReview("trainer", "跳过的这一题");
        Page page = eyes.signedIn("trainer2");
        page.navigate("/questions/review?id=" + first);
        page.keyboard().press("n");
        page.waitForURL(Pattern.compile("id=" + second));
        page.navigate("/questions/review?id=" + first);
        page.keyboard().press("r");
        page.keyboard().type("a 选项写得太长");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("last=return"));
        assertThat(bank.state(first)).isEqualTo("draft");
        assertThat(queue.of("trainer2")).contains(second).doesNotContain(first);
        page.context().close();
    }

    @Test
    void a_guide_is_revised_and_its_question_is_seen_stale_and_confirmed_by_one_key() {
        String id = bank.approved("trainer", "trainer2", "工本费是不是十元");
        Page page = eyes.signedIn("trainer");
        page.navigate("/items/" + bank.code + "/edit");
        page.getByText("工本费 10 元").fill("工本费 20 元");
        page.fill("[name=note]", "调价");
        page.click("[data-save]");
        page.waitForURL(Pattern.compile("saved=2"));

        page.navigate("/questions?state=stale&item=" + bank.code);
        assertThat(page.locator("[data-row] ins")).hasText("20");
        axe(page);
        page.click("a.stem");
        assertThat(page.locator(".notice.warn")).containsText("已经过时");
        assertThat(page.locator("[aria-labelledby=cited] del")).hasText("10");
        axe(page);
        page.goBack();
        page.keyboard().press("j");
        page.keyboard().press("c");
        assertThat(page.locator("main .card")).containsText("没有符合条件的题");
        assertThat(bank.state(id)).isEqualTo("approved");
        page.context().close();
    }

    @Test
    void all_of_it_works_on_a_phone_without_script() {
        String id = bank.inReview("trainer", "没有脚本也能审");
        Page page = eyes.signedIn("trainer2");
        page.route("**/*.js*", route -> route.abort());
        page.setViewportSize(390, 844);
        page.navigate("/questions?item=" + bank.code);
        page.check("[name=tick]");
        page.click("button[value=approve]");
        assertThat(page.locator(".notice.good")).containsText("通过了 1 题");
        assertThat(bank.state(id)).isEqualTo("approved");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        page.context().close();
    }
}
