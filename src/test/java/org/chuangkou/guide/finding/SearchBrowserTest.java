package org.chuangkou.guide.finding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.chuangkou.BrowserTest;
import org.chuangkou.Eyes;
import org.junit.jupiter.api.Test;

@BrowserTest
class SearchBrowserTest {
    private final Eyes eyes;

    SearchBrowserTest(Eyes eyes) {
        this.eyes = eyes;
    }

    @Test
    void a_clerk_finds_a_guide_by_keyboard_alone() {
        Page page = eyes.signedIn("clerk");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("shipinjy");
        assertThat(page.locator("#q-list [role=option]").first()).containsText("食品经营许可");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#q")).hasAttribute("aria-activedescendant", "q-0");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/items/CK-food-licence"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("食品经营许可（新办）")))
                .isVisible();

        page.keyboard().press("/");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("开饭店");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/items\\?q="));
        assertThat(page.locator(".hit-name").first()).hasText("食品经营许可（新办）");
        page.context().close();
    }

    @Test
    void escape_closes_the_proposals_and_words_that_find_nothing_say_what_to_try() {
        Page page = eyes.signedIn("clerk");
        page.keyboard().type("营业");
        assertThat(page.locator("#q-list")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#q-list")).isHidden();
        page.fill("#q", "zzzzqqqqxxxx");
        page.keyboard().press("Enter");
        assertThat(page.getByText("没有找到。可以这样试试：")).isVisible();
        page.context().close();
    }

    @Test
    void the_page_of_results_works_without_script() {
        Page page = eyes.signedIn("clerk");
        page.route("**/*.js*", route -> route.abort());
        page.navigate("/items?q=营业执照");
        assertThat(page.locator(".hit-name").first()).isVisible();
        page.locator(".facet a").first().click();
        assertThat(page.locator(".facet a.chosen")).hasCount(1);
        page.context().close();
    }
}
