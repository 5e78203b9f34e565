package org.chuangkou.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class ExportHttpTest {
    private static final String HEADINGS = "编号|题型|题干|选项A|选项B|选项C|答案|解析|级别|领域";
    private final House house;
    private final ImportFixture files;
    private final String mine = ImportFixture.fresh();

    ExportHttpTest(House house) {
        this.house = house;
        this.files = new ImportFixture(house);
    }

    /** Of an origin of their own, so that they alone are exported. */
    private String some(String... rows) {
        String[] all = new String[rows.length + 1];
        all[0] = HEADINGS;
        for (int i = 0; i < rows.length; i++) all[i + 1] = rows[i].replace("$", mine);
        JsonNode job = files.imported("a.xlsx", ImportFixture.xlsx(all));
        assertThat(job.get("created").asInt()).as(job.toString()).isEqualTo(rows.length);
        return "q=" + mine;
    }

    @ParameterizedTest
    @CsvSource({"xlsx,4", "moodle-xml,4", "gift,3", "aiken,1"})
    void every_export_comes_back_as_the_same_questions(String format, int least) {
        String narrowed = some(
                "$-1|单选|$ 一号窗口先做什么|迎|问|送|A|主动迎。|5|咨询引导",
                "$-2|多选|$ 二号窗口可以收什么|原件|红包|复印件|AC|不收红包。|4|受理初审",
                "$-3|判断|$ 三号窗口可以代签||||错|不能代签。|5|职业道德",
                "$-4|填空|$ 四号窗口在 ____ 个工作日内办结||||5||3|流转送达");
        byte[] file = files.bytes("trainer", "/api/v1/questions/export?format=" + format + "&" + narrowed, "zh-CN");
        List<JsonNode> before = questions();
        String name = "back." + (format.equals("moodle-xml") ? "xml" : format);
        JsonNode back = files.imported(name, file, "format", format, "dryRun", "true", "source", mine);
        assertThat(back.get("rejected").asInt()).as(back.toString()).isZero();
        int read = back.get("created").asInt()
                + back.get("updated").asInt()
                + back.get("unchanged").asInt();
        assertThat(read).isGreaterThanOrEqualTo(least);
        if (format.equals("xlsx") || format.equals("moodle-xml"))
            assertThat(back.get("unchanged").asInt()).isEqualTo(4);
        else assertAlike(files.imported(name, file, "format", format, "source", mine), before);
    }

    /** What such a file cannot say may be lost, but not what is asked and what is right. */
    private void assertAlike(JsonNode job, List<JsonNode> before) {
        assertThat(job.get("state").asText()).isEqualTo("done");
        List<String> asked = questions().stream().map(ExportHttpTest::asked).toList();
        assertThat(asked).containsAll(before.stream().map(ExportHttpTest::asked).toList());
    }

    private static String asked(JsonNode question) {
        return question.get("stem") + " " + question.path("options") + question.path("answer");
    }

    private List<JsonNode> questions() {
        return List.of("1", "2", "3", "4").stream()
                .map(n -> files.question(mine + "-" + n))
                .toList();
    }

    @Test
    void the_list_leads_to_the_export_with_its_filters() {
        String narrowed = some("$-1|判断|$ 导出页看得见吗||||对||5|基础知识");
        assertThat(files.page("trainer", "/questions?" + narrowed + "&level=5").text())
                .contains("href=\"/questions/export?" + narrowed + "&amp;level=5\"");
        assertThat(files.page("trainer", "/questions/export?" + narrowed + "&level=5")
                        .text())
                .contains("共 1 题", "name=\"level\" value=\"5\"", "name=\"q\" value=\"" + mine + "\"");
    }

    @Test
    void a_paper_tells_no_answer_unless_it_is_asked_to() {
        String narrowed = some("$-1|单选|$ 纸上的题|甲|乙|丙|B|因为是乙。|5|基础知识");
        byte[] keyed = files.bytes("trainer", "/questions/paper.docx?keys=true&" + narrowed, "zh-CN");
        JsonNode back = files.imported("paper.docx", keyed, "dryRun", "true");
        assertThat(back.get("rejected").asInt()).isZero();
        assertThat(back.get("unchanged").asInt()).as(back.toString()).isEqualTo(1);
        byte[] bare = files.bytes("trainer", "/questions/paper.docx?" + narrowed, "zh-CN");
        assertThat(files.imported("paper.docx", bare, "dryRun", "true", "mode", "good-rows")
                        .get("rejected")
                        .asInt())
                .isEqualTo(1);
        byte[] pdf = files.bytes("trainer", "/questions/paper.pdf?keys=true&" + narrowed, "zh-CN");
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void a_paper_of_nothing_or_of_too_much_is_refused() {
        assertThat(files.page("trainer", "/questions/paper.docx?q=" + mine).status())
                .isEqualTo(400);
        assertThat(files.page("trainer", "/questions/paper.pdf").status()).isEqualTo(400);
        assertThat(files.page("trainer", "/api/v1/questions/export?format=docx").status())
                .isEqualTo(400);
    }
}
