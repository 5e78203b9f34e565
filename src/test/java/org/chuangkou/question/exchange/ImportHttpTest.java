package org.chuangkou.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.HttpTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class ImportHttpTest {
    private static final String HEADINGS = "编号|题型|题干|选项A|选项B|选项C|答案|解析|级别|领域";
    private final House house;
    private final ImportFixture files;
    private final String mine = ImportFixture.fresh();

    ImportHttpTest(House house) {
        this.house = house;
        this.files = new ImportFixture(house);
    }

    private byte[] table(String secondAnswer) {
        return ImportFixture.xlsx(
                HEADINGS,
                mine + "-a|单选|" + mine + " 当场能改的错误怎么办|退回|当场更正|先受理|B|当场更正。|5|受理初审",
                mine + "-b|单选|" + mine + " 材料不齐怎么告知|一次说全|分几次说|不用说|" + secondAnswer + "|一次性告知。|5|受理初审");
    }

    @Test
    void a_clerk_may_not_import_nor_see_the_pages_and_nobody_without_a_session() {
        assertThat(files.send("clerk", "/api/v1/questions/import", "a.xlsx", table("A"))
                        .status())
                .isEqualTo(403);
        assertThat(files.send("clerk", "/questions/import", "a.xlsx", table("A"))
                        .status())
                .isEqualTo(403);
        assertThat(files.page("clerk", "/questions/import").status()).isEqualTo(403);
        assertThat(files.page("clerk", "/questions/export").status()).isEqualTo(403);
        assertThat(files.page("clerk", "/questions/paper.docx").status()).isEqualTo(403);
        assertThat(files.send(null, "/api/v1/questions/import", "a.xlsx", table("A"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_wrong_format_or_level_is_refused_at_the_field() {
        Answer answer =
                files.send("trainer", "/api/v1/questions/import", "a.xlsx", table("A"), "format", "word", "level", "9");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").findValuesAsText("field")).containsExactly("format", "level");
        Answer page = files.send("trainer", "/questions/import", "a.txt", ImportFixture.utf8("1. 题"));
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("id=\"e-format\"");
    }

    @Test
    void looking_through_changes_nothing_and_says_what_would_come_of_it() {
        JsonNode job = files.imported("a.xlsx", table("E"), "dryRun", "true", "mode", "good-rows");
        assertThat(job.get("state").asText()).isEqualTo("done");
        assertThat(counts(job)).containsExactly(1, 0, 0, 1);
        assertThat(files.has(mine + "-a")).isFalse();
    }

    @Test
    void one_bad_row_keeps_all_out_and_is_named_by_row_and_column() {
        JsonNode job = files.imported("a.xlsx", table("E"));
        assertThat(job.get("state").asText()).isEqualTo("failed");
        assertThat(job.get("failure").asText()).contains("什么都没有导入");
        assertThat(job.at("/errors/0/row").asInt()).isEqualTo(3);
        assertThat(job.at("/errors/0/column").asText()).isEqualTo("答案");
        assertThat(files.has(mine + "-a")).isFalse();
    }

    @Test
    void good_rows_come_in_without_the_bad_and_the_mended_file_brings_the_rest() {
        assertThat(counts(files.imported("a.xlsx", table("E"), "mode", "good-rows")))
                .containsExactly(1, 0, 0, 1);
        assertThat(files.has(mine + "-a")).isTrue();
        assertThat(files.has(mine + "-b")).isFalse();
        assertThat(counts(files.imported("a.xlsx", table("A")))).containsExactly(1, 0, 1, 0);
        assertThat(counts(files.imported("a.xlsx", table("A")))).containsExactly(0, 0, 2, 0);
        assertThat(counts(files.imported("a.xlsx", table("C")))).containsExactly(0, 1, 1, 0);
        assertThat(files.question(mine + "-b").get("answer").asText()).isEqualTo("C");
    }

    @Test
    void questions_without_ids_are_known_again_by_their_source() {
        byte[] text = ImportFixture.utf8("一、判断题\n1. " + mine + " 容缺受理要签承诺书。\n答案：对\n");
        String[] said = {"format", "text", "source", mine, "level", "4", "domain", "受理初审"};
        assertThat(counts(files.imported("一.txt", text, said))).containsExactly(1, 0, 0, 0);
        assertThat(counts(files.imported("二.txt", text, said))).containsExactly(0, 0, 1, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.docx", "a.xml", "a.gift", "a.csv", "a.xls"})
    void a_truncated_or_foreign_file_ends_in_a_clear_error(String name) {
        byte[] half = Arrays.copyOf(table("A"), 700);
        JsonNode job = files.imported(name, half);
        assertThat(job.get("state").asText()).isEqualTo("failed");
        assertThat(job.get("failure").asText()).isNotBlank().doesNotContain("意外", "Exception");
        assertThat(counts(job).subList(0, 3)).containsOnly(0);
    }

    @Test
    void what_may_be_the_same_is_told_with_its_question_and_within_the_file_with_its_row() {
        files.imported("a.xlsx", table("A"));
        byte[] other = ImportFixture.xlsx(
                HEADINGS,
                "|单选|" + mine + " 当场能改的错误怎么办|退回|当场更正|先受理|B||5|受理初审",
                "|单选|" + mine + " 当场能改的错误怎么办呢|退回|当场更正|先受理|B||5|受理初审");
        String job = ImportFixture.job(files.send("trainer", "/questions/import", "b.xlsx", other));
        house.finished("trainer", job);
        assertThat(files.page("trainer", "/questions/import/" + job).text())
                .contains("href=\"/questions/" + mine + "-a\"", "和本文件第 3 行的题");
    }

    @Test
    void somebody_elses_import_is_not_there() {
        String job = ImportFixture.job(files.send("trainer", "/questions/import", "a.xlsx", table("A")));
        house.finished("trainer", job);
        assertThat(files.page("trainer2", "/questions/import/" + job).status()).isEqualTo(404);
        assertThat(files.form("trainer2", "/questions/import/" + job + "/take", "mode", "good-rows")
                        .status())
                .isEqualTo(404);
        assertThat(files.has(mine + "-a")).isFalse();
    }

    private static List<Integer> counts(JsonNode job) {
        return List.of("created", "updated", "unchanged", "rejected").stream()
                .map(count -> job.get(count).asInt())
                .toList();
    }
}
