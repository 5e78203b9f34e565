package org.chuangkou.question.editing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chuangkou.BrowserTest;
import org.chuangkou.Eyes;
import org.chuangkou.House;
import org.junit.jupiter.api.Test;

@BrowserTest
class QuestionEditorBrowserTest {
    private final House house;
    private final Eyes eyes;

    QuestionEditorBrowserTest(House house, Eyes eyes) {
        this.house = house;
        this.eyes = eyes;
    }

    private static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }

    private JsonNode question(String id) {
        return house.get("trainer", "/api/v1/questions/" + id).json();
    }

    @Test
    void a_multiple_choice_is_written_by_keyboard_with_its_preview_and_saved() {
        Page page = eyes.signedIn("trainer");
        page.navigate("/questions/new?type=multiple");
        page.focus("[name=stem]");
        page.keyboard().type("下面哪些是按键写的题里**正确**的做法？");
        assertThat(page.locator("#preview strong")).hasText("正确");
        page.focus("[name='options[0]']");
        for (String option : List.of("双手接材料", "一次说全", "请他明天再来", "边办边聊天")) {
            page.keyboard().type(option);
            page.keyboard().press("Enter");
        }
        page.keyboard().type("望相送");
        assertThat(page.locator("[name='options[4]']")).hasValue("望相送");
        assertThat(page.locator("#preview label")).hasCount(5);
        for (int right : List.of(0, 1, 4)) {
            page.focus("[name='options[" + right + "].right']");
            page.keyboard().press("Space");
        }
        page.focus("button[value='drop:options[2]']");
        page.keyboard().press("Enter");
        assertThat(page.locator("[name='options[2]']")).hasValue("边办边聊天");
        assertThat(page.locator("[name='options[3].right']")).isChecked();
        page.focus("#f-find");
        page.keyboard().type("行政许可法");
        page.keyboard().press("Enter");
        page.locator("button[value='open:LAW-administrative-licensing']").press("Enter");
        page.locator("button[value='cite:LAW-administrative-licensing articles/32']")
                .press("Enter");
        assertThat(page.locator("[name='cites[0].clause']")).hasValue("articles/32");
        assertThat(page.locator("#preview [data-key]")).hasCount(4);
        assertThat(faults(page)).isEmpty();

        page.keyboard().press("Control+s");
        page.waitForURL(Pattern.compile("saved=1"));
        assertThat(page.locator(".notice.good")).containsText("第 1 版");
        JsonNode written = question(page.url().replaceFirst(".*/questions/(.*)/edit.*", "$1"));
        assertThat(written.get("answer").toString()).isEqualTo("[\"A\",\"B\",\"D\"]");
        assertThat(written.at("/options/3").asText()).isEqualTo("望相送");
        assertThat(written.at("/cites/0/clause").asText()).isEqualTo("articles/32");
        page.context().close();
    }

    @Test
    void a_case_grows_part_by_part_and_steps_move_by_buttons_in_the_preview() {
        Page page = eyes.signedIn("trainer");
        page.navigate("/questions/new?type=case");
        page.fill("[name=stem]", "李先生来开餐馆。");
        page.selectOption("[name='parts[0].type']", "order");
        page.fill("[name='parts[0].steps[0]']", "受理");
        page.fill("[name='parts[0].steps[1]']", "审核");
        page.fill("[name='parts[0].steps[2]']", "办结");
        page.click("button[value='add:parts']");
        assertThat(page.locator("[name='parts[1].stem']")).isVisible();
        assertThat(page.locator("[name='parts[0].steps[1]']")).hasValue("审核");
        assertThat(page.locator("#preview [data-step]")).hasCount(3);
        page.locator("#preview [data-down]").first().press("Enter");
        assertThat(page.locator("#preview [data-said]")).hasText("现在是第 2 步");
        assertThat(page.locator("#preview select").first()).hasValue("1");
        assertThat(faults(page)).isEmpty();
        page.context().close();
    }

    @Test
    void coverage_and_missing_citations_are_clean_and_one_key_cites() {
        var body = Map.of("type", "judge", "stem", "按键补引用：材料不齐要一次告知全部需要补正的内容。", "answer", true);
        String id = house.post("trainer", "/api/v1/questions", body)
                .json()
                .get("id")
                .asText();
        Page page = eyes.signedIn("trainer");
        for (String path : List.of("/questions/coverage?level=3", "/questions/coverage/CK-food-licence")) {
            page.navigate(path);
            assertThat(faults(page)).as(path).isEmpty();
        }
        page.navigate("/questions/cite?after=" + id.substring(0, id.length() - 1));
        assertThat(page.locator(".q-editor")).containsText("按键补引用");
        assertThat(faults(page)).isEmpty();
        page.keyboard().press("1");
        assertThat(page.locator(".q-undo")).containsText(id);
        assertThat(question(id).get("cites")).hasSize(1);
        page.keyboard().press("u");
        assertThat(page.locator(".q-editor")).containsText("按键补引用");
        assertThat(question(id).get("cites")).isEmpty();
        page.context().close();
    }
}
