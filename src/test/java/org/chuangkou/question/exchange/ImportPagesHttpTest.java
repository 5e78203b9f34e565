package org.chuangkou.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.HttpTest;
import org.chuangkou.question.file.QuestionFiles;
import org.chuangkou.question.format.Defaults;
import org.chuangkou.question.format.QuestionFormat;
import org.junit.jupiter.api.Test;

@HttpTest
class ImportPagesHttpTest {
    private final House house;
    private final ImportFixture files;
    private final String mine = ImportFixture.fresh();

    ImportPagesHttpTest(House house) {
        this.house = house;
        this.files = new ImportFixture(house);
    }

    @Test
    void unknown_headings_are_asked_about_once_and_remembered() {
        String stem = "考核内容" + mine;
        byte[] file = ImportFixture.xlsx("题型|" + stem + "|备注" + mine + "|答案", "判断|" + mine + " 可以收红包吗|老题|错");
        Answer asked = files.send("trainer", "/questions/import", "考核.xlsx", file, "level", "5");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.text()).contains(stem, "可以收红包吗", "老题", "不导入");
        String upload = value(asked.text(), "upload");

        String[] nothing = {"upload", upload, "format", "xlsx", "heading.0", stem, "field.0", ""};
        Answer again = files.form("trainer", "/questions/import/columns", nothing);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text()).contains("至少要有一列是题干");

        String[] twice = {
            "upload",
            upload,
            "format",
            "xlsx",
            "heading.0",
            stem,
            "field.0",
            "stem",
            "heading.1",
            "备注" + mine,
            "field.1",
            "stem"
        };
        assertThat(files.form("trainer", "/questions/import/columns", twice).status())
                .isEqualTo(400);

        String[] said = {
            "upload",
            upload,
            "format",
            "xlsx",
            "heading.0",
            stem,
            "field.0",
            "stem",
            "heading.1",
            "备注" + mine,
            "field.1",
            ""
        };
        assertThat(files.form("trainer2", "/questions/import/columns", said).status())
                .isEqualTo(404);
        String job = ImportFixture.job(files.form("trainer", "/questions/import/columns", said));
        assertThat(house.finished("trainer", job).get("created").asInt()).isEqualTo(1);
        assertThat(files.page("trainer", "/questions/import/" + job + "/columns")
                        .text())
                .contains(stem);

        String second = ImportFixture.job(files.send("trainer2", "/questions/import", "考核二.xlsx", file));
        assertThat(house.finished("trainer2", second).get("created").asInt()).isEqualTo(1);
    }

    @Test
    void pasted_text_is_looked_through_shown_and_taken_in() {
        String text = "1. " + mine + " 首问负责制里，第一个被问的人应当怎样？\nA. 说不归我管\nB. 办好或者引导\n答案：B\n解析：首问负责。";
        String job = ImportFixture.job(files.send(
                "trainer",
                "/questions/import",
                "",
                new byte[0],
                "text",
                text,
                "source",
                mine,
                "level",
                "5",
                "domain",
                "职业道德",
                "submit",
                "true"));
        house.finished("trainer", job);
        String page = files.page("trainer", "/questions/import/" + job).text();
        assertThat(page).contains("都没有错，可以导入 1 题", "办好或者引导", "首问负责。", "五级");
        assertThat(files.page("trainer", "/questions?q=" + mine).text()).doesNotContain("首问负责制里");

        assertThat(files.form("trainer", "/questions/import/" + job + "/take", "mode", "some")
                        .status())
                .isEqualTo(400);
        String earnest = ImportFixture.job(
                files.form("trainer", "/questions/import/" + job + "/take", "mode", "all-or-nothing"));
        assertThat(house.finished("trainer", earnest).get("created").asInt()).isEqualTo(1);
        assertThat(files.page("trainer", "/questions/import/" + earnest).text())
                .contains("/questions?origin=import%3Atext&amp;author=mine&amp;size=200&amp;state=in-review");
        assertThat(files.page("trainer", "/questions?state=in-review&author=mine&size=200")
                        .text())
                .contains("首问负责制里");
        assertThat(files.form("trainer", "/questions/import/" + earnest + "/take", "mode", "good-rows")
                        .status())
                .isEqualTo(409);
        assertThat(files.page("trainer", "/questions/import").text()).contains("/questions/import/" + job);
    }

    @Test
    void a_bad_row_leaves_the_choice_and_what_it_kept_out_can_still_come() {
        byte[] file = ImportFixture.xlsx(
                "编号|题干|选项A|选项B|答案", mine + "-1|" + mine + " 甲乙选谁|甲|乙|A", mine + "-2|" + mine + " 丙丁选谁|丙|丁|D");
        String job = ImportFixture.job(files.send("trainer", "/questions/import", "choice.xlsx", file));
        house.finished("trainer", job);
        assertThat(files.page("trainer", "/questions/import/" + job).text())
                .contains("1 题可以导入，1 题有错", "只导入没错的 1 题", "全部没错才导入");
        String all = ImportFixture.job(
                files.form("trainer", "/questions/import/" + job + "/take", "mode", "all-or-nothing"));
        assertThat(house.finished("trainer", all).get("state").asText()).isEqualTo("failed");
        assertThat(files.has(mine + "-1")).isFalse();
        String good =
                ImportFixture.job(files.form("trainer", "/questions/import/" + all + "/take", "mode", "good-rows"));
        assertThat(house.finished("trainer", good).get("created").asInt()).isEqualTo(1);
        assertThat(files.has(mine + "-1")).isTrue();
    }

    @Test
    void nothing_both_and_a_damaged_file_are_refused_on_the_page() {
        assertThat(files.send("trainer", "/questions/import", "", new byte[0]).text())
                .contains("请选择一个文件");
        byte[] file = ImportFixture.xlsx("题干|答案", "对吗|对");
        assertThat(files.send("trainer", "/questions/import", "a.xlsx", file, "text", "1. 题")
                        .text())
                .contains("只能用一个");
        Answer half = files.send("trainer", "/questions/import", "a.xlsx", Arrays.copyOf(file, 300));
        assertThat(half.status()).isEqualTo(400);
        assertThat(half.text()).contains("id=\"e-file\"");
    }

    @Test
    void the_template_is_read_and_its_example_is_no_question() throws IOException {
        for (String language : new String[] {"zh-CN", "en"}) {
            byte[] file = files.bytes("trainer", "/questions/import/template.xlsx", language);
            try (var open = QuestionFiles.open(QuestionFormat.XLSX, new ByteArrayInputStream(file), Defaults.NONE);
                    var questions = open.questions()) {
                assertThat(open.layouts()).hasSize(1).noneMatch(layout -> layout.unclear());
                assertThat(open.layouts().getFirst().headings())
                        .allMatch(h -> h.field().isPresent());
                assertThat(questions).isEmpty();
            }
        }
    }

    private static String value(String page, String name) {
        String before = "name=\"" + name + "\" value=\"";
        int from = page.indexOf(before) + before.length();
        return page.substring(from, page.indexOf('"', from));
    }
}
