package org.chuangkou.exam.sitting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.chuangkou.BrowserTest;
import org.chuangkou.Eyes;
import org.junit.jupiter.api.Test;

@BrowserTest
class MockPaperBrowserTest {
    private final Eyes eyes;

    MockPaperBrowserTest(Eyes eyes) {
        this.eyes = eyes;
    }

    private static void clean(Page page) {
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    /** A question with options that one chooses by a key. */
    private static Locator choice(Page page, int number) {
        return page.locator(".question:has([data-ask=single], [data-ask=judge])")
                .nth(number);
    }

    private static void press(Locator question, String key) {
        question.locator("input").first().focus();
        question.locator("input").first().press(key);
    }

    @Test
    void a_trainee_sits_a_mock_paper_by_keyboard_loses_the_network_and_nothing_else() {
        Page page = eyes.signedIn("manager");
        page.navigate("/exams");
        clean(page);
        page.locator("form[action='/exams/mock-5/attempts'] button").click();
        page.waitForURL(Pattern.compile(".*/attempts/[^/]+$"));
        clean(page);
        assertThat(page.locator("[data-unscripted]")).isHidden();

        press(choice(page, 0), "b");
        assertThat(choice(page, 0).locator("[data-kept]")).containsText("已保存");
        assertThat(page.locator("[data-answered]")).hasText("1");

        page.context().setOffline(true);
        press(choice(page, 1), "1");
        assertThat(page.locator("[data-offline]")).isVisible();
        press(choice(page, 2), "a");
        assertThat(page.locator("[data-answered]")).hasText("3");
        page.context().setOffline(false);
        assertThat(choice(page, 1).locator("[data-kept]")).containsText("已保存");
        assertThat(choice(page, 2).locator("[data-kept]")).containsText("已保存");
        assertThat(page.locator("[data-offline]")).isHidden();

        page.reload();
        assertThat(page.locator("[data-answered]")).hasText("3");
        assertThat(choice(page, 0).locator("input[data-key=B]")).isChecked();

        page.onDialog(dialog -> {
            Assertions.assertThat(dialog.message()).contains("17");
            dialog.accept();
        });
        page.locator("button[value=submit]").click();
        page.waitForURL(Pattern.compile(".*/result$"));
        assertThat(page.locator(".question")).hasCount(20);
        assertThat(page.locator(".ask-solution").first()).isVisible();
        page.locator(".question details summary").first().click();
        assertThat(page.locator(".question .clause").first()).isVisible();
        clean(page);

        page.navigate("/exams");
        assertThat(page.locator(".entry").first()).containsText("五级（初级工）模拟卷");
        page.context().close();
    }

    @Test
    void without_script_the_whole_form_is_kept_at_once() {
        Page page = eyes.signedIn("admin");
        page.route("**/*.js*", route -> route.abort());
        page.navigate("/exams");
        page.locator("form[action='/exams/mock-4/attempts'] button").click();
        page.waitForURL(Pattern.compile(".*/attempts/[^/]+$"));
        choice(page, 0).locator("input").first().check();
        page.locator("button[value=save]").click();
        assertThat(choice(page, 0).locator("input").first()).isChecked();
        assertThat(page.locator("[data-answered]")).hasText("1");
        page.locator("button[value=submit]").click();
        page.waitForURL(Pattern.compile(".*/result$"));
        page.context().close();
    }
}
