package org.chuangkou.guide.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.HttpTest;
import org.chuangkou.base.Actor;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.finding.Usage;
import org.chuangkou.guide.store.TakingIn;
import org.chuangkou.guide.table.WorkbookFixture;
import org.junit.jupiter.api.Test;

@HttpTest
class ImportPagesHttpTest {
    private final House house;

    ImportPagesHttpTest(House house) {
        this.house = house;
    }

    @Test
    void only_trainers_come_in() {
        for (String path : List.of(
                "/items/import", "/items/import/template/items.xlsx", "/items/export/items.xlsx", "/items/misses")) {
            assertThat(page("clerk", path).status()).as(path).isEqualTo(403);
            assertThat(page(null, path).status()).as(path).isEqualTo(303);
        }
        assertThat(send("clerk", "", "a.xlsx", WorkbookFixture.items("部门", "甲")).status())
                .isEqualTo(403);
    }

    @Test
    void a_workbook_comes_in_and_its_page_tells_what_came_of_each_row() {
        byte[] file = new WorkbookFixture()
                .sheet(
                        "事项",
                        List.of(
                                List.of("编码", "名称", "状态", "天气"),
                                List.of("XP-1", "领取渔具补贴", "在用", "晴"),
                                List.of("XP-2", "领取农具补贴", "启用", "")))
                .bytes();
        Answer sent = send("trainer", "", "补贴.xlsx", file);
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        String progress = sent.response().headers().firstValue("location").orElseThrow();
        JsonNode job = house.finished("trainer", progress.substring(progress.lastIndexOf('/') + 1));
        assertThat(job.get("created").asInt()).isEqualTo(1);
        assertThat(job.get("rejected").asInt()).isEqualTo(1);
        assertThat(job.at("/errors/0/sheet").asText()).isEqualTo("事项");
        assertThat(job.at("/errors/0/row").asInt()).isEqualTo(3);
        assertThat(job.at("/errors/0/column").asText()).isEqualTo("状态");
        assertThat(page("trainer", progress).text()).contains("在用、暂停、取消", "不认识的列", "天气");
        assertThat(page("trainer", "/items/import").text()).contains("补贴.xlsx", progress);
        assertThat(page("trainer2", "/items/import").text()).contains("补贴.xlsx").doesNotContain(progress);
        assertThat(page("trainer2", progress).status()).isEqualTo(404);
        assertThat(house.get("clerk", "/api/v1/items?q=yujubutie").json().findValuesAsText("code"))
                .contains("XP-1");
    }

    @Test
    void no_file_an_unknown_ending_and_a_foreign_file_are_said_at_the_field() {
        assertThat(send("trainer", "", "", new byte[0]).text()).contains("id=\"e-file\"");
        assertThat(send("trainer", "", "a.docx", new byte[] {1}).text()).contains("id=\"e-format\"");
        Answer foreign = send("trainer", "", "a.xlsx", "编码,名称".getBytes(StandardCharsets.UTF_8));
        assertThat(foreign.status()).isEqualTo(415);
        assertThat(foreign.text()).contains("id=\"e-file\"");
    }

    @Test
    void hostile_workbooks_end_in_one_clear_sentence() {
        byte[] whole = WorkbookFixture.items("部门", "甲");
        assertThat(failure(Arrays.copyOf(whole, whole.length - 200))).contains("损坏");
        assertThat(failure(WorkbookFixture.withRows(whole, " ".repeat(2 << 20))))
                .contains("超出");
        assertThat(failure(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .contains("旧版");
        assertThat(failure(WorkbookFixture.withRows(
                        whole, "<row r=\"1\"><c t=\"inlineStr\"><is><t>随便</t></is></c></row>")))
                .contains("没有找到表头");
    }

    @Test
    void the_template_comes_back_in_without_an_error() throws IOException {
        JsonNode job = imported("template.xlsx", bytes("/items/import/template/items.xlsx"));
        assertThat(job.get("errorCount").asInt()).isZero();
        assertThat(job.get("created").asInt() + job.get("unchanged").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_exported_comes_back_in_with_nothing_changed(TakingIn takingIn) throws IOException {
        takingIn.take(List.of(Guide.named("XP-EXPORT", "出口")), "import:xlsx", new Actor("trainer", "-"));
        byte[] exported = bytes("/items/export/items.xlsx");
        assertThat(new ByteArrayInputStream(exported).readNBytes(2)).containsExactly('P', 'K');
        JsonNode job = imported("again.xlsx", exported);
        assertThat(job.get("errorCount").asInt()).isZero();
        assertThat(job.get("created").asInt()).isZero();
        assertThat(job.get("unchanged").asInt()).isGreaterThan(20);
    }

    @Test
    void words_that_found_nothing_are_listed_with_how_often(Usage usage) {
        usage.missed("飞天扫帚年检");
        usage.missed("飞天扫帚年检");
        assertThat(page("trainer", "/items/misses").text()).contains("飞天扫帚年检", "/items/new?name=%E9%A3%9E%E5%A4%A9");
    }

    private String failure(byte[] file) {
        JsonNode job = imported("bad.xlsx", file);
        assertThat(job.get("state").asText()).isEqualTo("failed");
        return job.get("failure").asText();
    }

    private JsonNode imported(String name, byte[] file) {
        Answer sent = send("trainer", "xlsx", name, file);
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        String progress = sent.response().headers().firstValue("location").orElseThrow();
        return house.finished("trainer", progress.substring(progress.lastIndexOf('/') + 1));
    }

    private Answer page(String who, String path) {
        return house.send(who, house.request(path).header("Accept", "text/html").GET());
    }

    private Answer send(String who, String format, String name, byte[] file) {
        return house.upload(who, "/items/import", format, name, file);
    }

    private byte[] bytes(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(house.at(path))
                .header("Authorization", "Bearer " + house.token("trainer"))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray()).body();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
