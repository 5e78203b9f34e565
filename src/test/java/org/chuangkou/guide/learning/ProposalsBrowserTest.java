package org.chuangkou.guide.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.chuangkou.BrowserTest;
import org.chuangkou.Eyes;
import org.chuangkou.House;
import org.junit.jupiter.api.Test;

@BrowserTest
class ProposalsBrowserTest {
    private final Eyes eyes;
    private final House house;
    private final Learning learning;

    ProposalsBrowserTest(Eyes eyes, House house, Learning learning) {
        this.eyes = eyes;
        this.house = house;
        this.learning = learning;
    }

    @Test
    void a_trainer_settles_one_proposal_after_the_other_with_one_key_each() {
        for (String person : AtTheDesk.SEVERAL) {
            AtTheDesk.open(house, person, "俩人凑一块儿过", "CK-marriage");
            AtTheDesk.open(house, person, "过不到一起去了", "CK-divorce");
        }
        learning.forget();
        Page page = eyes.signedIn("trainer");
        page.navigate("/items/proposals");
        Locator marriage = page.locator("li.hit", with("俩人凑一块儿过"));
        Locator divorce = page.locator("li.hit", with("过不到一起去了"));
        assertThat(marriage).containsText("人这样说");
        assertThat(divorce).isVisible();

        Locator first = page.locator("li.hit").first().locator("button[value=accept]");
        assertThat(first).isFocused();
        for (int left = page.locator("li.hit").count(); left > 0; left--) {
            assertThat(page.locator("li.hit")).hasCount(left);
            assertThat(first).isFocused();
            page.keyboard().press("Enter");
        }
        assertThat(page.getByText("暂时没有新的说法")).isVisible();
        assertThat(page.locator("li.hit")).hasCount(0);

        page.navigate("/items/CK-divorce");
        assertThat(page.getByText("过不到一起去了").first()).isVisible();
        page.context().close();
    }

    private static Page.LocatorOptions with(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
