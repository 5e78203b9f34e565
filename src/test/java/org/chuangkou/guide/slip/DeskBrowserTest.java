package org.chuangkou.guide.slip;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.chuangkou.BrowserTest;
import org.chuangkou.Eyes;
import org.junit.jupiter.api.Test;

@BrowserTest
class DeskBrowserTest {
    private final Eyes eyes;
    private int actions;

    DeskBrowserTest(Eyes eyes) {
        this.eyes = eyes;
    }

    private void key(Page page, String key) {
        page.keyboard().press(key);
        actions++;
    }

    @Test
    void three_words_a_guide_two_ticks_missing_and_the_notice_printed_by_keyboard_in_under_twenty_actions() {
        Page page = eyes.signedIn("clerk");
        page.addInitScript("window.printed = 0; window.print = () => { window.printed++; };");
        page.keyboard().type("公共场所 卫生 许可");
        actions += 3;
        assertThat(page.locator("#q-list [role=option]").first()).containsText("公共场所卫生许可");
        key(page, "ArrowDown");
        key(page, "Enter");
        assertThat(page.locator("h1")).hasText("公共场所卫生许可（新办）");

        key(page, "a");
        assertThat(page.locator("[data-desk-state]")).hasText("必要材料齐全");
        assertThat(page.locator(".desk .button")).hasText("受理通知书");
        key(page, "3");
        key(page, "5");
        assertThat(page.locator("[data-desk-state]")).hasText("还缺 2 份必要材料");
        assertThat(page.locator(".desk .button")).hasText("一次性告知单");
        key(page, "g");

        assertThat(page).hasURL(Pattern.compile("/slips/YP-"));
        assertThat(page.locator("h2.sheet-title")).hasText("一次性告知单");
        assertThat(page.locator(".sheet-table tbody tr")).hasCount(2);
        assertThat(page.locator("[data-print]")).isFocused();
        key(page, "Enter");
        assertThat(page.evaluate("window.printed")).isEqualTo(1);
        assertThat(actions).isLessThan(20);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.context().close();
    }

    @Test
    void the_papers_can_be_given_out_without_script() {
        Page page = eyes.signedIn("clerk");
        page.route("**/*.js*", route -> route.abort());
        page.navigate("/items/CK-public-place-hygiene");
        page.locator("input[value=id-card]").check();
        page.locator("button[value=CORRECTION]").dispatchEvent("click");
        page.fill("[name=applicant]", "李小敏");
        assertThat(page.locator("input[value=id-card]")).isChecked();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.locator("main button.button").click();
        assertThat(page.locator("h2.sheet-title")).hasText("补正告知书");
        page.context().close();
    }
}
