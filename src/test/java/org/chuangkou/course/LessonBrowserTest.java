package org.chuangkou.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.chuangkou.BrowserTest;
import org.chuangkou.Eyes;
import org.junit.jupiter.api.Test;

@BrowserTest
class LessonBrowserTest {
    private static final String LESSON = "/courses/first-day/six-steps";
    private final Eyes eyes;

    LessonBrowserTest(Eyes eyes) {
        this.eyes = eyes;
    }

    @Test
    void a_clerk_reads_a_lesson_answers_wrongly_then_rightly_and_finds_it_done_again() {
        Page page = eyes.signedIn("examiner2");
        page.navigate("/courses");
        page.click("main .button");
        page.waitForURL("**" + LESSON);
        assertThat(page.locator("[data-unscripted]")).isHidden();

        page.waitForResponse(
                answer -> answer.url().endsWith("/progress")
                        && answer.request().postData().contains("100"),
                () -> page.locator("#checks-title").scrollIntoViewIfNeeded());
        assertThat(page.locator("[data-percent]")).hasText("100%");

        Locator check = page.locator("#check-l4-0145");
        check.locator("input[data-key=B]").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(check.locator(".notice.bad")).isFocused();
        assertThat(check.locator(".notice.bad")).containsText("不争辩");
        assertThat(check.locator(".clause a")).hasAttribute("href", "/laws/LAW-etiquette#articles/8");
        assertThat(check.locator("input[data-key=B]")).isChecked();
        clean(page);

        answer(page, "l4-0145", "A");
        assertThat(page.locator("#lesson-state")).containsText("1 / 5");
        page.reload();
        assertThat(page.locator("#check-l4-0145")).containsText("答对了");
        assertThat(page.locator("[data-percent]")).hasText("100%");

        answer(page, "l5-0161", "A", "B", "E");
        answer(page, "l5-0069", "D");
        answer(page, "l5-0152", "B");
        assertThat(page.locator("#lesson-next .button")).hasCount(0);
        answer(page, "l5-0005", "A", "B", "D");
        assertThat(page.locator("#lesson-next .button")).hasAttribute("href", "/courses/first-day/one-time-notice");
        clean(page);

        page.navigate("/courses/first-day");
        assertThat(page.locator(".lesson-list li").first()).containsText("已学完");
        assertThat(page.locator("main .button")).hasAttribute("href", "/courses/first-day/one-time-notice");
        page.context().close();
    }

    @Test
    void a_link_in_a_lesson_opens_the_guide_at_the_clause() {
        Page page = eyes.signedIn("clerk2");
        page.navigate("/courses/first-day/reading-a-guide");
        page.locator(".reading a[href$='#materials/premises']").first().click();
        page.waitForURL("**/items/CK-food-licence#materials/premises");
        assertThat(page.locator("[id='materials/premises']")).isInViewport();
        page.context().close();
    }

    @Test
    void on_a_phone_nothing_is_wider_than_the_screen() {
        Page page = eyes.signedIn("clerk2");
        page.setViewportSize(360, 740);
        for (String path :
                new String[] {"/courses", "/courses/first-day", LESSON, "/courses/first-day/reading-a-guide"}) {
            page.navigate(path);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(360);
        }
        page.context().close();
    }

    private static void answer(Page page, String question, String... keys) {
        Locator check = page.locator("#check-" + question);
        check.locator("input:checked").all().forEach(tick -> {
            if (tick.getAttribute("type").equals("checkbox")) tick.uncheck();
        });
        for (String key : keys) check.locator("input[data-key=" + key + "]").check();
        check.locator("button").click();
        assertThat(check.locator(".notice.good")).isFocused();
    }

    private static void clean(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
