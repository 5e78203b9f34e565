package org.chuangkou.exam.appeal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.chuangkou.BrowserTest;
import org.chuangkou.Eyes;
import org.chuangkou.House;
import org.chuangkou.exam.marking.Sitter;
import org.chuangkou.exam.sitting.Sheet;
import org.junit.jupiter.api.Test;

@BrowserTest
class AppealBrowserTest {
    private final Eyes eyes;
    private final Sitter sitter;
    private final List<String> faults = new ArrayList<>();

    AppealBrowserTest(House house, Eyes eyes) {
        this.eyes = eyes;
        this.sitter = new Sitter(house);
    }

    private static void clean(Page page) {
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    private Page of(String username) {
        Page page = eyes.signedIn(username);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) faults.add(message.text());
        });
        page.onPageError(faults::add);
        return page;
    }

    @Test
    void from_the_release_over_an_appeal_to_another_mark() {
        String exam = sitter.exam(List.of("clerk", "clerk2"));
        sitter.sit("clerk2", exam, 15);
        String attempt = sitter.begin("clerk", exam);
        Sheet.Place place = sitter.single(attempt);
        sitter.save("clerk", attempt, place.slot(), 1, Sitter.right(place));
        sitter.save("clerk", attempt, place.slot(), 2, Sitter.wrong(place));
        sitter.submit("clerk", attempt);

        Page examiner = of("examiner");
        examiner.navigate("/exams/" + exam + "/results");
        assertThat(examiner.locator(".notice")).containsText("预览");
        assertThat(examiner.locator("figure[data-drawn] canvas")).hasCount(1);
        clean(examiner);
        examiner.locator("form[action$='/release'] button").click();
        assertThat(examiner.locator(".notice.good")).containsText("已公布");
        assertThat(examiner.locator("form[action$='/release']")).hasCount(0);

        Page clerk = of("clerk");
        clerk.navigate("/attempts/" + attempt + "/result");
        assertThat(clerk.locator(".score b")).hasText("0");
        clean(clerk);
        Locator form = clerk.locator("#q-" + place.slot() + " details.appeal");
        form.locator("summary").click();
        form.locator("textarea").fill("两种说法指南里都有，应当都算对。");
        form.locator("button").click();
        assertThat(clerk.locator("#q-" + place.slot() + " .notice")).containsText("待处理");

        examiner.navigate("/exams/" + exam + "/appeals");
        clean(examiner);
        examiner.locator(".entry a").click();
        Locator then = examiner.locator("[data-then]");
        String first = then.textContent();
        examiner.locator("[data-on]").click();
        assertThat(then).not().hasText(first);
        examiner.locator("[data-step]").press("ArrowLeft");
        assertThat(then).hasText(first);
        assertThat(examiner.locator(".replay-lines tbody tr")).hasCount(2);
        clean(examiner);
        examiner.locator("[name=accept][value=true]").check();
        examiner.locator("[name=reason]").fill("指南第三条确有两种说法。");
        examiner.getByText("作出决定").click();
        assertThat(examiner.locator(".tag.good")).containsText("成立");

        examiner.getByText("改判此题").click();
        clean(examiner);
        examiner.locator("[name=reason]").fill("两种说法都对");
        examiner.locator("main form.card button").click();
        assertThat(examiner.locator(".fault").first()).isVisible();
        assertThat(examiner.locator("[name=reason]")).hasValue("两种说法都对");
        examiner.locator("[name=kind][value=all]").check();
        examiner.locator("main form.card button").click();
        assertThat(examiner.locator(".counts")).containsText("1");
        clean(examiner);
        examiner.getByText("确认改判").click();
        examiner.waitForURL(Pattern.compile(".*/results$"));
        assertThat(examiner.locator("main")).containsText("两种说法都对");

        clerk.navigate("/attempts/" + attempt + "/result");
        assertThat(clerk.locator(".score b")).hasText(String.valueOf(place.of().points()));
        assertThat(clerk.locator("#q-" + place.slot())).containsText("全体给分");
        assertThat(clerk.locator("#q-" + place.slot())).containsText("指南第三条");
        clean(clerk);

        examiner.navigate("/exams/" + exam + "/statistics");
        assertThat(examiner.locator("figure[data-drawn]").first()).isVisible();
        clean(examiner);
        Assertions.assertThat(faults).noneMatch(fault -> fault.contains("Content Security Policy"));
        clerk.context().close();
        examiner.context().close();
    }
}
