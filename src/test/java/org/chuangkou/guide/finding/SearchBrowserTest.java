package org.chuangkou.guide.finding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.concurrent.atomic.AtomicReference;
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
        Page page = withProposals();
        page.keyboard().press("Escape");
        assertThat(page.locator("#q-list")).isHidden();
        page.fill("#q", "zzzzqqqqxxxx");
        page.keyboard().press("Enter");
        assertThat(page.getByText("没有找到。可以这样试试：")).isVisible();
        page.context().close();
    }

    @Test
    void words_typed_before_the_script_has_arrived_are_proposed_for_as_well() {
        Page page = eyes.signedIn("clerk");
        AtomicReference<Route> late = new AtomicReference<>();
        page.route("**/search*.js*", late::set);
        page.navigate("/", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.locator("#q").fill("营业");
        page.waitForCondition(() -> late.get() != null);
        late.get().resume();
        assertThat(page.locator("#q-list")).isVisible();
        page.context().close();
    }

    @Test
    void escape_gives_up_the_question_under_way_so_that_no_late_answer_opens_the_proposals_again() {
        Page page = withProposals();
        AtomicReference<Request> asked = new AtomicReference<>();
        AtomicReference<Request> given = new AtomicReference<>();
        page.onRequestFailed(given::set);
        page.route("**/suggest*", route -> asked.set(route.request()));
        page.keyboard().type("执照");
        page.waitForCondition(() -> asked.get() != null);
        page.keyboard().press("Escape");
        page.waitForCondition(() -> given.get() == asked.get());
        assertThat(page.locator("#q-list")).isHidden();
        page.context().close();
    }

    private Page withProposals() {
        Page page = eyes.signedIn("clerk");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("营业");
        assertThat(page.locator("#q-list")).isVisible();
        return page;
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
