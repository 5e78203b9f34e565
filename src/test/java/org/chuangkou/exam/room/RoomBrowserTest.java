package org.chuangkou.exam.room;

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
class RoomBrowserTest {
    private final Eyes eyes;
    private final House house;

    RoomBrowserTest(Eyes eyes, House house) {
        this.eyes = eyes;
        this.house = house;
    }

    private static void clean(Page page) {
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    private static Locator row(Page page, String candidate) {
        return page.locator("tr[data-row=" + candidate + "]");
    }

    private static void take(Page page, String candidate, String step, String reason) {
        row(page, candidate).locator("[data-act]").press("Enter");
        page.locator("[data-step]").selectOption(step);
        page.locator("[name=reason]").fill(reason);
        page.locator("[data-go]").press("Enter");
    }

    @Test
    void an_invigilator_lets_it_begin_gives_time_and_notes_a_breach() {
        var room = new RoomFixture(house, List.of("trainer", "trainer2"), Map.of("byHand", true));
        Page invigilator = eyes.signedIn("examiner");
        Page candidate = eyes.signedIn("trainer");
        candidate.navigate("/exams/" + room.exam() + "/wait");
        assertThat(candidate.locator("[data-start]")).isDisabled();
        clean(candidate);
        invigilator.navigate("/exams/" + room.exam() + "/room");
        clean(invigilator);
        assertThat(row(invigilator, "trainer").locator("[data-cell=state]")).containsText("候考");

        invigilator.locator("[data-begin] button").click();
        candidate.locator("[data-start]").click();
        candidate.waitForURL(Pattern.compile(".*/attempts/[^/]+$"));
        assertThat(row(invigilator, "trainer").locator("[data-cell=state]")).containsText("作答中");

        invigilator.locator("[data-step]").selectOption("compensate");
        invigilator.locator("[name=minutes]").fill("40");
        invigilator.locator("[name=reason]").fill("停电");
        invigilator.locator("[name=all]").check();
        invigilator.locator("[data-go]").click();
        assertThat(candidate.locator("[data-more]")).containsText("40");
        assertThat(candidate.locator("[data-clock]")).containsText("1:0");
        assertThat(invigilator.locator("[data-log] li").first()).containsText("停电");

        take(invigilator, "trainer", "pause", "投影坏了");
        assertThat(candidate.locator("[data-paused]")).containsText("考试已暂停");
        clean(candidate);
        take(invigilator, "trainer", "resume", "");
        assertThat(candidate.locator("[data-paused]")).isHidden();

        invigilator.onDialog(dialog -> dialog.accept());
        take(invigilator, "trainer", "breach", "使用手机");
        assertThat(row(invigilator, "trainer").locator("[data-cell=state]")).containsText("违纪");
        candidate.waitForURL(Pattern.compile(".*/end$"));
        assertThat(candidate.locator("main")).containsText("作废");
        clean(candidate);
        invigilator.locator("[data-show=breach]").click();
        assertThat(row(invigilator, "trainer2")).isHidden();
        invigilator.navigate("/exams/" + room.exam() + "/room/log");
        assertThat(invigilator.locator("main")).containsText("使用手机");
        clean(invigilator);
        invigilator.context().close();
        candidate.context().close();
    }
}
