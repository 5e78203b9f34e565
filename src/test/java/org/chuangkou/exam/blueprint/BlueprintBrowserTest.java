package org.chuangkou.exam.blueprint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.chuangkou.BrowserTest;
import org.chuangkou.Eyes;
import org.chuangkou.House;
import org.junit.jupiter.api.Test;

@BrowserTest
class BlueprintBrowserTest {
    private final House house;
    private final Eyes eyes;

    BlueprintBrowserTest(House house, Eyes eyes) {
        this.house = house;
        this.eyes = eyes;
    }

    private static void clean(Page page) {
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    private static Locator field(Page page, int row, String key) {
        return page.locator("[name='cells[" + row + "]." + key + "']");
    }

    private static Locator served(Page page, int row) {
        return page.locator("[data-served]").nth(row);
    }

    private void write(String slug) {
        var cell = Map.of("domain", "职业道德", "type", "judge", "count", 1, "points", 1);
        var body = Map.of(
                "slug",
                slug,
                "title",
                "试编",
                "level",
                5,
                "kind",
                "graded",
                "minutes",
                30,
                "passMark",
                1,
                "cells",
                List.of(cell));
        Assertions.assertThat(house.put("trainer", "/api/v1/blueprints/" + slug, body, "If-Match", "0")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void by_keyboard_a_row_becomes_short_at_once_is_mended_and_kept() {
        write("b-keys");
        Page page = eyes.signedIn("examiner");
        page.navigate("/blueprints/b-keys");
        assertThat(served(page, 0)).containsText("可出");
        clean(page);

        field(page, 0, "count").focus();
        page.keyboard().press("Control+a");
        page.keyboard().type("99");
        assertThat(served(page, 0)).containsText("第 1 行（职业道德）要 99 题");
        assertThat(page.locator("#totals [data-standing]")).containsText("题库不够");
        assertThat(page.locator(".editor-bar [data-sum]")).containsText("99 题，99 分");
        clean(page);

        page.keyboard().press("Control+a");
        page.keyboard().type("1");
        assertThat(served(page, 0)).hasClass("enough");

        page.keyboard().press("Enter");
        assertThat(field(page, 1, "domain")).isFocused();
        assertThat(served(page, 0)).hasClass("enough");
        field(page, 1, "domain").selectOption("基础知识");
        field(page, 1, "count").focus();
        page.keyboard().type("2");
        page.keyboard().press("Tab");
        page.keyboard().type("3");
        assertThat(served(page, 1)).containsText("可出");
        assertThat(page.locator("[data-domain=基础知识] [data-points]")).hasText("6");

        page.keyboard().press("Control+d");
        assertThat(field(page, 2, "domain")).isFocused();
        assertThat(field(page, 2, "count")).hasValue("2");
        page.keyboard().press("Control+Delete");
        assertThat(page.locator("[data-row]")).hasCount(2);

        page.keyboard().press("Control+s");
        page.waitForURL(Pattern.compile("saved=2"));
        assertThat(page.locator(".notice.good").first()).containsText("第 2 版");
        assertThat(field(page, 1, "points")).hasValue("3");
        page.context().close();
    }

    @Test
    void what_cannot_be_read_is_said_beside_the_row_while_the_others_stay() {
        write("b-wrong");
        Page page = eyes.signedIn("trainer");
        page.navigate("/blueprints/b-wrong");
        page.locator("[value='copy:0']").click();
        assertThat(page.locator("[data-row]")).hasCount(2);
        field(page, 1, "count").fill("多");
        assertThat(served(page, 1)).containsText("1 到 200 的整数");
        page.locator("[data-row]").nth(1).locator("summary").click();
        field(page, 1, "count").fill("1");
        field(page, 1, "items").fill("CK-nothing");
        assertThat(served(page, 1)).containsText("可出 0 题");
        page.locator("[data-save]").click();
        assertThat(page.locator(".notice.bad").first()).containsText("1 处");
        assertThat(field(page, 1, "items")).hasValue("CK-nothing");
        assertThat(field(page, 1, "items")).hasAttribute("aria-invalid", "true");
        clean(page);
        page.context().close();
    }

    @Test
    void without_script_the_check_button_does_it_and_the_form_is_kept_under_another_name() {
        write("b-plain");
        Page page = eyes.signedIn("trainer");
        page.route("**/*.js*", route -> route.abort());
        page.navigate("/blueprints/b-plain");
        field(page, 0, "count").fill("99");
        page.locator(".editor-bar [value=check]").click();
        assertThat(served(page, 0)).containsText("差");
        assertThat(field(page, 0, "count")).hasValue("99");
        field(page, 0, "count").fill("2");
        page.locator("[value=add]").click();
        assertThat(field(page, 1, "domain")).isFocused();
        page.locator("[value='drop:1']").click();
        page.locator(".bp-as summary").click();
        page.locator("[name=as]").fill("b-plain-two");
        page.locator("[value=save-as]").click();
        page.waitForURL(Pattern.compile("/blueprints/b-plain-two\\?saved=1"));
        assertThat(field(page, 0, "count")).hasValue("2");
        page.context().close();
    }
}
