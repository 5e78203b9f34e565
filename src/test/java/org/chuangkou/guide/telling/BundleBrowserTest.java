package org.chuangkou.guide.telling;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.chuangkou.BrowserTest;
import org.chuangkou.Eyes;
import org.junit.jupiter.api.Test;

@BrowserTest
class BundleBrowserTest {
    private final Eyes eyes;

    BundleBrowserTest(Eyes eyes) {
        this.eyes = eyes;
    }

    @Test
    void a_citizens_sentence_leads_to_the_bundle_and_its_notice_by_keyboard_alone() {
        Page page = eyes.signedIn("clerk");
        page.keyboard().type("我想开个饭馆");
        Locator first = page.locator("#q-list [role=option]").first();
        assertThat(first).containsText("开办餐饮店一件事");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/bundles/restaurant$"));
        assertThat(page.locator("svg.order-picture")).isVisible();
        page.locator("a[href='/bundles/restaurant/notice']").focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/bundles/restaurant/notice$"));
        assertThat(page.getByText("二、材料清单")).isVisible();
        page.context().close();
    }

    @Test
    void ticks_answer_at_once_and_go_along_to_the_notice() {
        Page page = eyes.signedIn("clerk");
        page.navigate("/bundles/newborn");
        String lacking = page.locator("#live-lacking h2").textContent();
        Locator tick = page.getByLabel("已带：居民身份证");
        tick.focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#live-lacking h2")).not().hasText(lacking);
        assertThat(page.getByLabel("已带：居民身份证")).isFocused();
        assertThat(page.getByLabel("已带：居民身份证")).isChecked();
        assertThat(page).hasURL(Pattern.compile("brought="));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("一次性告知单"))
                .click();
        assertThat(page.locator(".sheet-box").filter(new Locator.FilterOptions().setHasText("√")))
                .hasCount(1);
        page.context().close();
    }

    @Test
    void one_step_is_chosen_for_another_without_script_too() {
        Page page = eyes.signedIn("clerk");
        page.route("**/*.js*", route -> route.abort());
        page.navigate("/bundles/restaurant");
        assertThat(page.locator("#steps\\/company")).isVisible();
        page.check("#step-sole-trader");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("按所选的办"))
                .click();
        assertThat(page.locator("#steps\\/sole-trader")).isVisible();
        assertThat(page.locator("#steps\\/company")).hasCount(0);
        page.context().close();
    }
}
