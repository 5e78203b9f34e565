package org.chuangkou.people.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.HttpTest;
import org.chuangkou.account.Accounts;
import org.chuangkou.account.NewAccount;
import org.chuangkou.account.Role;
import org.chuangkou.account.secret.PasswordHashes;
import org.chuangkou.base.Actor;
import org.chuangkou.base.table.TableWriter;
import org.chuangkou.people.Clerk;
import org.chuangkou.people.Forms;
import org.chuangkou.people.People;
import org.junit.jupiter.api.Test;

@HttpTest
class ClerkImportHttpTest {
    private static final String HEAD = "username,name,no,place,role,password";
    private final House house;
    private final People people;

    ClerkImportHttpTest(House house, People people) {
        this.house = house;
        this.people = people;
    }

    @Test
    void an_unknown_format_no_file_an_empty_one_and_one_of_another_kind_are_refused_at_once() {
        assertThat(send("word", bytes(HEAD)).status()).isEqualTo(400);
        assertThat(send("csv", new byte[0]).status()).isEqualTo(400);
        assertThat(send("xlsx", bytes(HEAD)).status()).isEqualTo(415);
        assertThat(send("csv", bytes("PK\3\4 …")).status()).isEqualTo(415);
        assertThat(house.upload("manager", "/api/v1/clerks/import", "csv", "a.csv", bytes(HEAD))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_file_that_cannot_be_read_as_a_whole_fails_with_a_sentence_and_brings_nobody() {
        assertThat(failure("xlsx", bytes("PK\3\4 but no more"))).contains("损坏");
        assertThat(failure("csv", bytes("姓名,工号\n张三,1\n"))).contains("用户名", "地点", "角色", "初始密码");
        assertThat(failure("csv", bytes("a,b\n1,2\n"))).contains("表头");
        assertThat(failure("csv", bytes(HEAD + "\n"))).contains("没有数据");
    }

    @Test
    void good_rows_come_in_and_can_sign_in_bad_ones_are_named_by_row_and_column() {
        JsonNode job = imported("csv", bytes("""
                用户名,姓名,工号,所属,角色,密码,岗位,证书等级,入职日期,备注
                imp.a,甲一,IMP1,YP,窗口办事员,password-a,导服,四级,2024年3月10日,
                imp.b,,IMP2,云屏区政务服务中心,学员、教员,password-b,接件受理,,,
                imp.c,丙三,IMP3,甲/乙/丙/丁,考官,password-c,,,,
                imp.d,丁四,IMP4,YP-WQ,厨师,password-d,魔术师,九级,2024-02-30,
                imp.e,戊五,IMP5,YP,管理员,password-e,,,,
                imp.f,己六,IMP6,YP,主管,,,,,
                imp.g,庚七,IMP7,YP,CLERK,p,,,,
                imp.g,辛八,IMP8,YP,CLERK,p,,,,
                imp.h,壬九,IMP7,YP,CLERK,p,,,,
                clerk,癸十,IMP9,YP,CLERK,p,,,,
                manager,假管,IMP10,YP,CLERK,p,,,,
                imp.k,名,YP1001,YP,CLERK,p,,,,
                imp.l,%s,IMP11,YP,CLERK,p,,,,
                imp.m,末位,IMP12,望泉镇便民服务中心,窗口办事员/培训师,密 码,,,,
                """.formatted("长".repeat(129))));
        assertThat(job.get("created").asInt()).isEqualTo(2);
        assertThat(job.get("rejected").asInt()).isEqualTo(12);
        assertThat(job.get("done").asInt()).isEqualTo(14);
        assertThat(marks(job))
                .contains(
                        "3 姓名", "4 所属", "5 角色", "5 岗位", "5 证书等级", "5 入职日期", "6 角色", "7 密码", "8 用户名", "8 工号", "9 用户名",
                        "10 工号", "11 用户名", "12 用户名", "13 工号", "14 姓名");
        assertThat(message(job, 8, "用户名")).contains("第 9 行");
        assertThat(message(job, 9, "用户名")).contains("第 8 行");
        assertThat(message(job, 11, "用户名")).contains("YP1001");
        assertThat(job.at("/warnings/0/column").asText()).isEqualTo("备注");
        assertThat(signIn("imp.a", "password-a")).isEqualTo(201);
        assertThat(signIn("imp.m", "密 码")).isEqualTo(201);
        assertThat(signIn("imp.b", "password-b")).isEqualTo(401);
        assertThat(people.clerk("IMP1").flatMap(Clerk::certificateLevel)).contains(4);
        assertThat(people.clerk("IMP12").map(Clerk::place)).contains("YP-WQ");
    }

    @Test
    void a_user_name_that_no_account_can_have_rejects_its_row_alone() {
        JsonNode job = imported("csv", bytes(HEAD + "\na b c,空格,IMPU1,YP,CLERK,p\n…,点,IMPU2,YP,CLERK,p\n"));
        assertThat(job.get("state").asText()).isEqualTo("done");
        assertThat(marks(job)).containsExactly("2 username", "3 username");
    }

    @Test
    void nobody_changes_their_own_roles_by_a_table_nor_loses_a_power_it_cannot_give() {
        var accounts = house.bean(Accounts.class);
        String hash = house.bean(PasswordHashes.class).hash(House.PASSWORD);
        accounts.create(new NewAccount("imp.admin", "导管", Set.of(Role.ADMIN, Role.CLERK), hash, false), Actor.SERVICE);
        Forms.post(
                house, "admin", "/admin/clerks", "no", "IMPAD", "username", "imp.admin", "name", "导管", "place", "YP");
        byte[] file = bytes(HEAD + "\nimp.admin,导管,IMPAD,YP,TRAINER,\n");
        JsonNode own = house.finished(
                "imp.admin",
                house.upload("imp.admin", "/api/v1/clerks/import", "csv", "a.csv", file)
                        .json()
                        .get("job")
                        .asText());
        assertThat(marks(own)).containsExactly("2 role");
        assertThat(imported("csv", file).get("updated").asInt()).isEqualTo(1);
        assertThat(accounts.all(List.of("imp.admin")).get("imp.admin").roles())
                .containsExactlyInAnyOrder(Role.ADMIN, Role.TRAINER);
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_changed_row_changes_only_itself() throws IOException {
        List<String> head = List.of(
                "username",
                "name",
                "no",
                "place",
                "role",
                "password",
                "hiredOn",
                "mobile",
                "certificateLevel",
                "certificateNo");
        List<String> one =
                List.of("imp.x1", "一", "IMPX1", "YP", "CLERK", "first-word", "2024-03-10", "13600001111", "5", "S0001");
        List<String> two = List.of("imp.x2", "二", "IMPX2", "YP", "CLERK", "first-word", "", "", "", "");
        assertThat(imported("xlsx", xlsx(head, one, two)).get("created").asInt())
                .isEqualTo(2);
        JsonNode again = imported("xlsx", xlsx(head, one, two));
        assertThat(again.get("unchanged").asInt()).isEqualTo(2);
        assertThat(again.get("warnings")).isEmpty();
        List<String> other = List.of("imp.x2", "二改", "IMPX2", "YP-WQ", "CLERK TRAINER", "second-word", "", "", "", "");
        JsonNode third = imported("xlsx", xlsx(head, one, other));
        assertThat(third.get("updated").asInt()).isEqualTo(1);
        assertThat(third.get("unchanged").asInt()).isEqualTo(1);
        assertThat(people.clerk("IMPX2").map(Clerk::name)).contains("二改");
        assertThat(signIn("imp.x2", "first-word")).isEqualTo(201);
        assertThat(signIn("imp.x2", "second-word")).isEqualTo(401);
        List<String> silent = List.of("imp.x1", "一", "IMPX1", "YP", "CLERK", "", "", "", "", "");
        assertThat(imported("xlsx", xlsx(head, silent)).get("unchanged").asInt())
                .isEqualTo(1);
        assertThat(house.get("admin", "/api/v1/clerks/IMPX1")
                        .json()
                        .get("mobile")
                        .asText())
                .isEqualTo("136****1111");
    }

    @Test
    void places_that_are_missing_are_founded_with_a_warning_and_only_by_a_row_that_is_good() {
        JsonNode job = imported("csv", bytes(HEAD + """

                imp.p1,,IMPP1,云屏区政务服务中心/无人镇,CLERK,p
                imp.p2,新来,IMPP2,云屏区政务服务中心/溪口镇/石桥村,CLERK,p
                imp.p3,又来,IMPP3,石桥村,CLERK,p
                """));
        assertThat(job.get("created").asInt()).isEqualTo(2);
        assertThat(job.get("warnings")).hasSize(2);
        assertThat(job.at("/warnings/0/message").asText()).contains("溪口镇");
        assertThat(job.at("/warnings/1/row").asInt()).isEqualTo(3);
        assertThat(people.clerk("IMPP3").map(Clerk::place))
                .isEqualTo(people.clerk("IMPP2").map(Clerk::place));
        assertThat(house.get("admin", "/admin/places").text()).contains("溪口镇").doesNotContain("无人镇");
    }

    @Test
    void who_goes_to_another_place_leaves_the_window_and_is_told() {
        imported("csv", bytes(HEAD + "\nimp.w,窗,IMPW,YP,CLERK,p\n"));
        Forms.post(house, "manager", "/admin/clerks/IMPW/assignment", "window", "YP-B02", "post", "intake");
        JsonNode job = imported("csv", bytes(HEAD + "\nimp.w,窗,IMPW,YP-WQ,CLERK,p\n"));
        assertThat(job.get("updated").asInt()).isEqualTo(1);
        assertThat(job.at("/warnings/0/message").asText()).contains("B02");
        assertThat(people.clerk("IMPW").map(Clerk::window)).isEmpty();
    }

    @Test
    void older_encodings_and_other_separators_are_read() {
        String text = HEAD.replace(',', ';') + "\r\nimp.gb;国标;IMPGB;云屏区政务服务中心;窗口办事员;pw\r\n";
        JsonNode job = imported("csv", text.getBytes(Charset.forName("GB18030")));
        assertThat(job.get("created").asInt()).isEqualTo(1);
        assertThat(people.clerk("IMPGB").map(Clerk::name)).contains("国标");
    }

    @Test
    void the_template_itself_can_be_sent_and_brings_nobody() throws IOException, InterruptedException {
        byte[] template = java.net.http.HttpClient.newHttpClient()
                .send(
                        house.request("/admin/clerks/import/template/clerks.xlsx")
                                .header("Authorization", "Bearer " + house.token("admin"))
                                .build(),
                        java.net.http.HttpResponse.BodyHandlers.ofByteArray())
                .body();
        JsonNode job = imported("xlsx", template);
        assertThat(job.get("created").asInt()).isZero();
        assertThat(job.get("rejected").asInt()).isZero();
        assertThat(job.get("warnings")).hasSize(1);
    }

    @Test
    void the_page_takes_a_file_and_shows_what_came_of_it() {
        Answer sent = house.upload(
                "admin", "/admin/clerks/import", "", "people.csv", bytes(HEAD + "\nimp.page,,IMPPG,YP,CLERK,p\n"));
        assertThat(sent.status()).isEqualTo(303);
        String page = sent.response().headers().firstValue("location").orElseThrow();
        house.finished("admin", page.substring(page.lastIndexOf('/') + 1));
        assertThat(Forms.page(house, "admin", page).text()).contains("已完成", "必须填写", ">name</td>");
        assertThat(Forms.page(house, "manager", page).status()).isEqualTo(403);
        assertThat(house.upload("admin", "/admin/clerks/import", "", "people.xlsx", bytes("no zip"))
                        .text())
                .contains("不是 xlsx");
        assertThat(Forms.page(house, "admin", "/admin/clerks/import").text()).contains(page);
    }

    private Answer send(String format, byte[] file) {
        return house.upload("admin", "/api/v1/clerks/import", format, "a." + format, file);
    }

    private JsonNode imported(String format, byte[] file) {
        Answer sent = send(format, file);
        assertThat(sent.status()).isEqualTo(202);
        return house.finished("admin", sent.json().get("job").asText());
    }

    private String failure(String format, byte[] file) {
        JsonNode job = imported(format, file);
        assertThat(job.get("state").asText()).isEqualTo("failed");
        assertThat(job.get("created").asInt()).isZero();
        return job.get("failure").asText();
    }

    private int signIn(String username, String password) {
        return house.post(null, "/api/v1/session", Map.of("username", username, "password", password))
                .status();
    }

    private static List<String> marks(JsonNode job) {
        var marks = new ArrayList<String>();
        job.get("errors")
                .forEach(e ->
                        marks.add(e.get("row").asInt() + " " + e.get("column").asText()));
        return marks;
    }

    private static String message(JsonNode job, int row, String column) {
        for (JsonNode e : job.get("errors"))
            if (e.get("row").asInt() == row && e.get("column").asText().equals(column))
                return e.get("message").asText();
        return "";
    }

    @SafeVarargs
    private static byte[] xlsx(List<String> head, List<String>... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new TableWriter(out)) {
            writer.sheet("人员", head, List.of(rows));
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
