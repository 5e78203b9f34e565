package org.chuangkou.account.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.account.Visitor.location;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.account.People;
import org.chuangkou.account.Role;
import org.chuangkou.account.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HttpTest
class TerminalHttpTest {
    private static final String READ = "/items/x/versions";
    private final House house;
    private final People people;

    TerminalHttpTest(House house) {
        this.house = house;
        this.people = new People(house);
    }

    @AfterEach
    void forget_wrong_codes_and_open_ones() {
        people.sql("DELETE FROM terminal_wrong_code");
        people.sql("UPDATE terminal SET code_hash = NULL");
    }

    @Test
    void a_code_makes_a_browser_a_terminal_for_a_year() {
        Visitor browser = people.stranger();
        var answer = browser.post("/terminal", Map.of("code", created("社保 3 号窗")));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.response().headers().firstValue("set-cookie").orElseThrow())
                .contains("Max-Age=31536000", "HTTPOnly", "SameSite=Lax");
        assertThat(browser.get("/terminal").text()).contains("社保 3 号窗");
        assertThat(people.visitor(Role.ADMIN).get("/admin/terminals").text()).contains("社保 3 号窗", "使用中");
    }

    @Test
    void a_code_serves_once() {
        String code = created("once");
        assertThat(people.stranger().post("/terminal", Map.of("code", code)).status())
                .isEqualTo(303);
        var again = people.stranger().post("/terminal", Map.of("code", code));
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text()).contains("登记码不对");
    }

    @Test
    void a_code_is_void_after_a_quarter_of_an_hour() {
        String code = created("late");
        people.sql("UPDATE terminal SET code_until = code_until - INTERVAL 15 MINUTE WHERE name = 'late'");
        assertThat(people.stranger().post("/terminal", Map.of("code", code)).status())
                .isEqualTo(400);
    }

    @Test
    void twenty_wrong_codes_void_all_that_are_open_and_a_new_one_serves_again() {
        String code = created("guessed");
        Visitor guesser = people.stranger();
        for (int i = 0; i < 19; i++)
            assertThat(guesser.post("/terminal", Map.of("code", "wrong" + i)).status())
                    .isEqualTo(400);
        assertThat(people.stranger().post("/terminal", Map.of("code", code)).status())
                .as("nineteen do not")
                .isEqualTo(303);

        String second = created("guessed again");
        guesser.post("/terminal", Map.of("code", "wrong"));
        assertThat(people.stranger().post("/terminal", Map.of("code", second)).status())
                .as("the twentieth does")
                .isEqualTo(400);
        assertThat(people.trail("terminal:-")).contains("terminal.codes-void");
        assertThat(people.stranger()
                        .post("/terminal", Map.of("code", created("after")))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_terminal_reads_and_changes_nothing() {
        Visitor terminal = registered("reader");
        assertThat(terminal.get(READ).status()).as("no such guide, but allowed").isEqualTo(404);
        assertThat(terminal.get("/").status()).isEqualTo(200);
        for (String path : new String[] {"/lock", "/account/sessions/end-all", "/admin/accounts"})
            assertThat(location(terminal.post(path, Map.of("name", "x")))).startsWith("/sign-in");
        for (String path : new String[] {"/account", "/admin/accounts", "/audit"})
            assertThat(location(terminal.get(path))).startsWith("/sign-in");
        assertThat(terminal.getJson("/api/v1/session").status()).isEqualTo(401);
    }

    @Test
    void people_sign_in_beside_it_and_its_reading_stays_open_when_they_lock_or_leave() {
        String username = people.some(Role.CLERK);
        Visitor terminal = registered("shared").signedIn(username, People.PASSWORD);
        assertThat(terminal.get("/account").text()).contains(username);

        assertThat(location(terminal.post("/lock", Map.of("back", READ)))).isEqualTo(READ);
        assertThat(terminal.get(READ).status()).isEqualTo(404);
        assertThat(terminal.get("/").text()).contains("shared", "已锁定，点此解锁");
        assertThat(location(terminal.get("/account"))).startsWith("/unlock");
        assertThat(location(terminal.post("/account/sessions/end-all", Map.of())))
                .startsWith("/unlock");

        terminal.post("/unlock", Map.of("secret", People.PASSWORD));
        assertThat(terminal.get("/account").text()).contains(username);

        terminal.post("/sign-out", Map.of());
        assertThat(terminal.get(READ).status()).isEqualTo(404);
        assertThat(location(terminal.get("/account"))).startsWith("/sign-in");
    }

    @Test
    void a_revoked_terminal_is_shut_out_at_once() {
        Visitor terminal = registered("revoked");
        assertThat(terminal.get("/").status()).isEqualTo(200);
        Visitor admin = people.visitor(Role.ADMIN);
        admin.post("/admin/terminals/" + id("revoked") + "/revoke", Map.of());

        assertThat(location(terminal.get("/"))).startsWith("/sign-in");
        assertThat(admin.get("/admin/terminals").text()).contains("已撤销");
        assertThat(admin.post("/admin/terminals/" + id("revoked") + "/code", Map.of())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_new_code_moves_the_terminal_to_another_browser() {
        Visitor before = registered("moved");
        Visitor admin = people.visitor(Role.ADMIN);
        String code = code(admin.post("/admin/terminals/" + id("moved") + "/code", Map.of())
                .text());
        assertThat(before.get("/").status()).as("until it is entered").isEqualTo(200);

        Visitor after = people.stranger();
        after.post("/terminal", Map.of("code", code));
        assertThat(after.get("/").status()).isEqualTo(200);
        assertThat(location(before.get("/"))).startsWith("/sign-in");
    }

    @Test
    void a_terminal_without_a_name_is_refused_at_the_field() {
        var answer = people.visitor(Role.ADMIN).post("/admin/terminals", Map.of("name", " ", "place", "A1"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("必须填写", "value=\"A1\"");
    }

    @Test
    void a_terminal_that_nobody_knows_is_not_found() {
        assertThat(people.visitor(Role.ADMIN)
                        .post("/admin/terminals/none/revoke", Map.of())
                        .status())
                .isEqualTo(404);
    }

    private Visitor registered(String name) {
        Visitor browser = people.stranger();
        browser.post("/terminal", Map.of("code", created(name)));
        return browser;
    }

    private String created(String name) {
        return code(people.visitor(Role.ADMIN)
                .post("/admin/terminals", Map.of("name", name, "place", "A1", "window", "3"))
                .text());
    }

    private static String code(String page) {
        Matcher code =
                Pattern.compile("<p class=\"given\">([0-9]{4} [0-9]{4})</p>").matcher(page);
        assertThat(code.find()).as(page).isTrue();
        return code.group(1);
    }

    private String id(String name) {
        return house.bean(ManagingTerminals.class).all().stream()
                .filter(terminal -> terminal.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
