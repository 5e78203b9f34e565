package org.chuangkou.account.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.chuangkou.BrowserTest;
import org.chuangkou.Eyes;
import org.chuangkou.House;
import org.chuangkou.account.People;
import org.chuangkou.account.Role;
import org.junit.jupiter.api.Test;

@BrowserTest
class LockBrowserTest {
    private final People people;
    private final Eyes eyes;

    LockBrowserTest(House house, Eyes eyes) {
        this.people = new People(house);
        this.eyes = eyes;
    }

    @Test
    void a_clerk_leaves_the_desk_with_one_key_and_comes_back_with_the_pin_to_where_they_were() {
        Page page = eyes.page(1280, 900);
        page.navigate("/sign-in");
        page.fill("[name=username]", people.some(Role.CLERK));
        page.fill("[name=password]", People.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).not().hasText("登录");
        page.navigate("/account");
        page.fill("[name=pin-current]", People.PASSWORD);
        page.fill("[name=pin]", "2580");
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice.good")).containsText("PIN 已设置");

        page.keyboard().press("Alt+l");
        assertThat(page).hasURL(Pattern.compile("/unlock\\?next="));
        page.goBack();
        page.reload();
        assertThat(page).hasURL(Pattern.compile("/unlock\\?next="));

        assertThat(page.locator("[name=secret]")).isFocused();
        page.keyboard().type("0000");
        page.keyboard().press("Enter");
        assertThat(page.locator("#e-secret")).containsText("再错 4 次");
        page.fill("[name=secret]", "2580");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/account"));
        assertThat(page.locator("h1")).hasText("我的账号");
        page.context().close();
    }
}
