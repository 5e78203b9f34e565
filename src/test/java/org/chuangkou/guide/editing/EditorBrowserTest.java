package org.chuangkou.guide.editing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chuangkou.BrowserTest;
import org.chuangkou.Eyes;
import org.chuangkou.House;
import org.junit.jupiter.api.Test;

@BrowserTest
class EditorBrowserTest {
    private final House house;
    private final Eyes eyes;

    EditorBrowserTest(House house, Eyes eyes) {
        this.house = house;
        this.eyes = eyes;
    }

    @Test
    void rows_come_move_and_go_by_keyboard_and_ctrl_s_saves() {
        write("B-KEYS");
        Page page = eyes.signedIn("trainer");
        page.navigate("/items/B-KEYS/edit");

        page.focus("[data-rows=steps] [data-add]");
        page.keyboard().press("Enter");
        page.keyboard().type("送达");
        assertThat(page.locator("[name='steps.2.name']")).hasValue("送达");
        page.focus("#r-steps\\.2 [data-move=up]");
        page.keyboard().press("Enter");
        assertThat(page.locator("[name='steps.1.name']")).hasValue("送达");
        assertThat(page.locator("#r-steps\\.1 [data-move=up]")).isFocused();
        page.focus("#r-steps\\.0 [data-move=drop]");
        page.keyboard().press("Enter");
        assertThat(page.locator("[name='steps.0.name']")).hasValue("送达");

        page.focus("[data-rows=materials] [data-add]");
        page.keyboard().press("Space");
        page.keyboard().type("照片");
        assertThat(page.locator("#r-materials\\.1 [data-title]")).hasText("照片");

        page.fill("[name=note]", "按键试一遍");
        page.focus("[name=name]");
        page.keyboard().press("Enter");
        page.keyboard().press("Control+s");
        page.waitForURL(Pattern.compile("saved=2"));
        assertThat(page.locator(".notice.good")).containsText("第 2 版");
        assertThat(page.locator("[name='steps.0.name']")).hasValue("送达");
        assertThat(page.locator("[name='steps.1.name']")).hasValue("办结");
        assertThat(house.get("trainer", "/api/v1/items/B-KEYS")
                        .json()
                        .at("/materials/照片/name")
                        .asText())
                .isEqualTo("照片");
        page.context().close();
    }

    @Test
    void a_link_to_a_fault_opens_the_card_it_lies_in() {
        write("B-FAULT");
        Page page = eyes.signedIn("trainer");
        page.navigate("/items/B-FAULT/edit");
        page.click("#r-materials\\.0 summary");
        page.fill("[name='materials.0.originals']", "两份");
        page.click("#r-materials\\.0 summary");
        page.fill("[name=note]", "份数");
        page.click("[data-save]");
        page.click(".notice.bad a");
        assertThat(page.locator("[name='materials.0.originals']")).isFocused();
        assertThat(page.locator("[name='materials.0.originals']")).hasValue("两份");
        page.context().close();
    }

    private void write(String code) {
        var body = Map.of(
                "name",
                "按键",
                "steps",
                List.of(Map.of("name", "受理"), Map.of("name", "办结")),
                "materials",
                Map.of("form", Map.of("name", "申请表")));
        assertThat(house.put("trainer", "/api/v1/items/" + code, body, "If-Match", "0")
                        .status())
                .isEqualTo(201);
    }
}
