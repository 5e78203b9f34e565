package org.chuangkou.exam.sitting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.chuangkou.BrowserTest;
import org.chuangkou.Eyes;
import org.chuangkou.House;
import org.chuangkou.exam.room.RoomFixture;
import org.junit.jupiter.api.Test;

@BrowserTest
class GradedExamBrowserTest {
    private final Eyes eyes;
    private final House house;

    GradedExamBrowserTest(Eyes eyes, House house) {
        this.eyes = eyes;
        this.house = house;
    }

    private static void clean(Page page) {
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    private static Locator choice(Page page, int number) {
        return page.locator(".question:has([data-ask=single], [data-ask=judge])")
                .nth(number);
    }

    private static void press(Page page, int number, String key) {
        Locator input = choice(page, number).locator("input").first();
        input.focus();
        input.press(key);
    }

    private static void kept(Page page, int number) {
        assertThat(choice(page, number).locator("[data-kept]")).containsText("已保存");
    }

    private Page begun(RoomFixture room, String username) {
        Page page = eyes.signedIn(username);
        page.navigate("/exams");
        page.locator("a[href='/exams/" + room.exam() + "/wait']").click();
        clean(page);
        page.locator("[data-start]").click();
        page.waitForURL(Pattern.compile(".*/attempts/[^/]+$"));
        return page;
    }

    @Test
    void an_exam_is_sat_through_a_lost_network_and_an_expired_sign_in_and_nothing_is_lost() {
        var room = new RoomFixture(house, List.of("manager"), Map.of());
        Page page = begun(room, "manager");
        press(page, 0, "a");
        kept(page, 0);

        page.context().setOffline(true);
        press(page, 1, "a");
        assertThat(page.locator("[data-offline]")).isVisible();
        page.context().setOffline(false);
        kept(page, 1);
        assertThat(page.locator("[data-offline]")).isHidden();

        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("session"));
        press(page, 2, "a");
        assertThat(page.locator("[data-door]")).isVisible();
        clean(page);
        page.locator("[data-later]").click();
        press(page, 3, "a");
        assertThat(page.locator("[data-signed-out]")).isVisible();
        page.locator("[data-signed-out] button").click();
        page.locator("#door-password").fill("not the password");
        page.locator("#door-password").press("Enter");
        assertThat(page.locator("[data-door] [data-fault]")).not().isEmpty();
        page.locator("#door-password").fill(House.PASSWORD);
        page.locator("#door-password").press("Enter");
        assertThat(page.locator("[data-door]")).isHidden();
        kept(page, 2);
        kept(page, 3);
        Assertions.assertThat(page.url()).doesNotContain("password");

        page.reload();
        assertThat(page.locator("[data-answered]")).hasText("4");
        room.done("end", "manager");
        page.waitForURL(Pattern.compile(".*/end$"));
        assertThat(page.locator("main")).containsText("保存了 4 题");
        clean(page);
        page.context().close();
    }

    @Test
    void of_two_windows_the_newer_goes_on_and_the_older_says_so() {
        var room = new RoomFixture(house, List.of("admin"), Map.of());
        Page older = begun(room, "admin");
        press(older, 0, "a");
        kept(older, 0);
        Page newer = older.context().newPage();
        newer.navigate(older.url());
        assertThat(older.locator("[data-cover=tab]")).isVisible();
        clean(older);
        press(newer, 1, "a");
        kept(newer, 1);
        older.locator("[data-cover=tab] [data-here]").click();
        assertThat(newer.locator("[data-cover=tab]")).isVisible();
        assertThat(older.locator("[data-answered]")).hasText("2");
        older.context().close();
    }

    @Test
    void at_another_computer_it_goes_on_with_the_invigilator_s_code() {
        var room = new RoomFixture(house, List.of("clerk2"), Map.of("oneDevice", true));
        Page first = begun(room, "clerk2");
        press(first, 0, "a");
        kept(first, 0);
        Page second = eyes.signedIn("clerk2");
        second.navigate(first.url());
        clean(second);
        second.locator("[name=code]").fill("000000");
        second.locator("main form button").click();
        assertThat(second.locator(".notice.bad")).isVisible();
        String code = room.done("code", "clerk2").at("/codes/0/code").asText();
        second.locator("[name=code]").fill(code);
        second.locator("main form button").click();
        assertThat(second.locator("[data-answered]")).hasText("1");
        press(first, 1, "a");
        assertThat(first.locator("[data-cover=device]")).isVisible();
        press(second, 2, "a");
        kept(second, 2);
        first.context().close();
        second.context().close();
    }
}
