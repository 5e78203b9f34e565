package org.chuangkou.question.exchange;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.chuangkou.BrowserTest;
import org.chuangkou.Eyes;
import org.chuangkou.House;
import org.chuangkou.question.format.QuestionFormat;
import org.junit.jupiter.api.Test;

@BrowserTest
class ImportBrowserTest {
    private final Eyes eyes;
    private final ImportFixture files;
    private final String mine = ImportFixture.fresh();

    ImportBrowserTest(House house, Eyes eyes) {
        this.eyes = eyes;
        this.files = new ImportFixture(house);
    }

    private static void axe(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .isEmpty();
    }

    @Test
    void an_old_workbook_is_understood_looked_at_taken_in_and_one_of_it_approved_by_another() {
        byte[] workbook = ImportFixture.xlsx(
                "试题编号|题目类型|考试内容" + mine + "|选项A|选项B|选项C|选项D|标准答案|难易程度",
                mine + "-1|单选题|材料可以当场更正的，窗口怎么做？|退回|允许当场更正|先受理再说|不予受理|B|易",
                mine + "-2|多选题|一次性告知要说清什么？|依据|时限|材料|内部流程|ABC|中",
                mine + "-3|判断题|容缺受理可以不签承诺书。|||||错|易");
        Page trainer = eyes.signedIn("trainer");
        trainer.navigate("/questions");
        trainer.click("a[href='/questions/import']");
        axe(trainer);
        trainer.setInputFiles("[name=file]", new FilePayload("往年考核.xlsx", QuestionFormat.XLSX.mediaType(), workbook));
        trainer.selectOption("[name=level]", "5");
        trainer.selectOption("[name=domain]", "受理初审");
        trainer.fill("[name=source]", mine);
        trainer.click("main .button");

        assertThat(trainer.locator("tr.unknown")).containsText("材料可以当场更正的");
        axe(trainer);
        trainer.selectOption("tr.unknown select", "stem");
        trainer.click("main .button");

        assertThat(trainer.locator(".next-step h2")).hasText("都没有错，可以导入 3 题");
        assertThat(trainer.locator(".preview article")).hasCount(3);
        assertThat(trainer.locator(".preview article").first()).containsText("允许当场更正");
        axe(trainer);
        assertThat(files.has(mine + "-1")).isFalse();
        trainer.click(".next-step .button");

        trainer.waitForSelector(".notice.good .button");
        axe(trainer);
        trainer.click(".notice.good .button");
        for (int n = 1; n <= 3; n++) trainer.check("[name=tick][value='" + mine + "-" + n + "@1']");
        trainer.click("button[value=submit]");
        assertThat(trainer.locator(".notice.good")).containsText("3 题");
        trainer.navigate("/questions/export?author=mine&state=in-review");
        axe(trainer);
        trainer.context().close();

        Page reviewer = eyes.signedIn("trainer2");
        reviewer.navigate("/questions/review?id=" + mine + "-1");
        assertThat(reviewer.locator(".ask-stem").first()).hasText("材料可以当场更正的，窗口怎么做？");
        reviewer.click("button[value=approve]");
        reviewer.waitForURL(Pattern.compile("last=approve"));
        assertThat(files.question(mine + "-1").get("state").asText()).isEqualTo("approved");
        reviewer.context().close();
    }
}
