package org.chuangkou.guide.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

@HttpTest
class ImportHttpTest {
    private static final Path DIRECTORY = Path.of("../shared/data/guangdong-items.jsonl");
    private final House house;

    ImportHttpTest(House house) {
        this.house = house;
    }

    @Test
    void a_clerk_may_not_import_and_nobody_without_a_session() {
        assertThat(house.upload("clerk", "/api/v1/items/import", "portal-jsonl", "a.jsonl", bytes("{}"))
                        .status())
                .isEqualTo(403);
        assertThat(house.upload(null, "/api/v1/items/import", "portal-jsonl", "a.jsonl", bytes("{}"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_wrong_format_an_empty_and_a_foreign_file_are_refused_at_once() {
        assertThat(house.upload("trainer", "/api/v1/items/import", "word", "a.doc", bytes("x"))
                        .status())
                .isEqualTo(400);
        assertThat(house.upload("trainer", "/api/v1/items/import", "portal-jsonl", "a.jsonl", bytes(""))
                        .status())
                .isEqualTo(400);
        assertThat(house.upload("trainer", "/api/v1/items/import", "portal-jsonl", "a.jsonl", bytes("PK\3\4"))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void good_rows_come_in_bad_ones_are_named_and_the_same_again_is_unchanged() {
        byte[] file = bytes("""
                {"TASK_CODE":"IMP-1","TASK_NAME":"领取鱼塘补贴","TASK_TYPE_TEXT":"公共服务","TASK_TYPE":"01","matter_daily":"无","handle_time":"20(工作日)","handle_time_limit":"很快","material_intro":["身份证","申请表"],"theme_category":"无"}
                {"TASK_NAME":"没有编码"}
                这不是 JSON
                {"TASK_CODE":"imp-1","TASK_NAME":"同一个编码"}
                {"TASK_CODE":"IMP-2","TASK_NAME":"领取果园补贴","weather":"晴","material_intro":"无"}
                """);
        JsonNode job = imported(file, "portal-jsonl");
        assertThat(job.get("created").asInt()).isEqualTo(2);
        assertThat(job.get("rejected").asInt()).isEqualTo(3);
        assertThat(job.get("errors").findValuesAsText("row")).containsExactly("2", "3", "4");
        assertThat(job.get("warnings").findValuesAsText("column"))
                .contains("TASK_TYPE", "handle_time_limit", "weather");
        var guide = house.get("clerk", "/api/v1/items/IMP-1").json();
        assertThat(guide.at("/limits/statutory/days").asInt()).isEqualTo(20);
        assertThat(guide.get("type").asText()).isEqualTo("公共服务");
        assertThat(guide.get("materials").has("身份证")).isTrue();
        assertThat(house.get("clerk", "/api/v1/items?q=yutangbutie")
                        .json()
                        .at("/hits/0/code")
                        .asText())
                .isEqualTo("IMP-1");

        JsonNode again = imported(file, "portal-jsonl");
        assertThat(again.get("unchanged").asInt()).isEqualTo(2);
        assertThat(again.get("created").asInt()).isZero();
    }

    @Test
    void yaml_comes_in_with_its_errors_by_document() {
        JsonNode job = imported(bytes("""
                code: IMP-Y1
                name: 办理甲事
                ---
                code: IMP-Y2
                colour: 红
                """), "yaml");
        assertThat(job.get("created").asInt()).isEqualTo(1);
        assertThat(job.at("/errors/0/row").asInt()).isEqualTo(2);
        assertThat(job.at("/errors/0/column").asText()).isEqualTo("colour");
    }

    @Test
    void a_yaml_bomb_and_broken_yaml_end_in_a_clear_failure() {
        String bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
                + "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n" + "d: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n";
        for (String text : List.of(bomb, "a: [", "[".repeat(1000))) {
            JsonNode job = finished(text.getBytes(StandardCharsets.UTF_8), "yaml");
            assertThat(job.get("state").asText()).isIn("failed", "done");
            assertThat(job.get("created").asInt()).isZero();
            assertThat(job.path("failure").asText() + job.get("errors")).doesNotContain("snakeyaml", "意外");
        }
    }

    @Test
    void somebody_elses_job_does_not_exist() {
        var queued = house.upload("trainer", "/api/v1/items/import", "yaml", "a.yaml", bytes("{code: IMP-J, name: 甲}"));
        String job = queued.json().get("job").asText();
        assertThat(house.get("trainer2", "/api/v1/jobs/" + job).status()).isEqualTo(404);
        assertThat(house.get("trainer", "/api/v1/jobs/nothing").status()).isEqualTo(404);
        house.finished("trainer", job);
        assertThat(house.get("trainer", "/api/v1/jobs/" + job + "/events").text())
                .contains("\"state\":\"done\"");
    }

    @Test
    void the_whole_real_directory_comes_in_and_again_unchanged() throws Exception {
        Assumptions.assumeTrue(Files.exists(DIRECTORY), "no directory to try at " + DIRECTORY);
        byte[] file = Files.readAllBytes(DIRECTORY);
        JsonNode job = imported(file, "portal-jsonl");
        assertThat(job.get("created").asInt() + job.get("unchanged").asInt()).isEqualTo(2262);
        assertThat(job.get("rejected").asInt()).isZero();
        assertThat(imported(file, "portal-jsonl").get("unchanged").asInt()).isEqualTo(2262);
    }

    private JsonNode imported(byte[] file, String format) {
        JsonNode job = finished(file, format);
        assertThat(job.get("state").asText()).as(job.toString()).isEqualTo("done");
        return job;
    }

    private JsonNode finished(byte[] file, String format) {
        var queued = house.upload("trainer", "/api/v1/items/import", format, "a." + format, file);
        assertThat(queued.status()).as(queued.text()).isEqualTo(202);
        return house.finished("trainer", queued.json().get("job").asText());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
