package org.chuangkou.account.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.account.Visitor.location;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.account.Account;
import org.chuangkou.account.Accounts;
import org.chuangkou.account.People;
import org.chuangkou.account.Role;
import org.chuangkou.account.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class AccountAdminHttpTest {
    private final House house;
    private final People people;
    private final Visitor admin;
    private final String self;

    AccountAdminHttpTest(House house) {
        this.house = house;
        this.people = new People(house);
        this.self = people.some(Role.ADMIN);
        this.admin = people.visitor(self);
    }

    @Test
    void a_new_account_gets_a_password_that_its_owner_must_replace_before_anything_else() {
        var made = admin.post(
                "/admin/accounts",
                Map.of("username", " ｎｅｗ-one ", "name", "新来的", "role-CLERK", "yes", "role-TRAINER", "yes"));
        assertThat(made.status()).isEqualTo(200);
        assertThat(account("new-one").roles()).isEqualTo(Set.of(Role.CLERK, Role.TRAINER));

        String given = given(made);
        Visitor owner = people.stranger().signedIn("new-one", given);
        for (String path : new String[] {"/", "/account", "/items/x/versions"})
            assertThat(location(owner.get(path))).startsWith("/new-password?next=");
        var call = owner.getJson("/api/v1/session");
        assertThat(call.status()).isEqualTo(403);
        assertThat(call.json().get("type").asText()).isEqualTo("/problems/refusal-new-password");
        assertThat(owner.get("/new-password").text()).contains("新来的");
        assertThat(owner.post("/new-password", Map.of("fresh", given, "again", given))
                        .text())
                .contains("不能与原来的密码相同");

        var chosen = owner.post(
                "/new-password",
                Map.of("fresh", "my very own words", "again", "my very own words", "next", "/account"));
        assertThat(location(chosen)).isEqualTo("/account");
        assertThat(owner.get("/account").status()).isEqualTo(200);
        assertThat(location(owner.get("/new-password"))).isEqualTo("/");
        assertThat(people.trail("account:new-one"))
                .startsWith("account.created")
                .contains("password.changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "terminal:1", "<b>", "..", "a/b", "名字\u200b"})
    void a_user_name_that_is_none_is_refused_at_the_field(String username) {
        var answer = admin.post("/admin/accounts", Map.of("username", username, "name", "x", "role-CLERK", "yes"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("id=\"e-username\"");
    }

    @Test
    void a_user_name_of_65_letters_is_too_long_and_one_of_64_is_not() {
        assertThat(admin.post("/admin/accounts", Map.of("username", "x".repeat(65), "name", "x", "role-CLERK", "yes"))
                        .status())
                .isEqualTo(400);
        assertThat(admin.post("/admin/accounts", Map.of("username", "x".repeat(64), "name", "x", "role-CLERK", "yes"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_user_name_in_chinese_with_signs_is_one() {
        admin.post("/admin/accounts", Map.of("username", "林.小满@大厅_1", "name", "林小满", "role-CLERK", "yes"));
        assertThat(admin.get("/admin/accounts/%E6%9E%97.%E5%B0%8F%E6%BB%A1@%E5%A4%A7%E5%8E%85_1")
                        .text())
                .contains("林.小满@大厅_1");
        assertThat(admin.get("/admin/accounts?q=%E6%9E%97.%E5%B0%8F").text()).contains("林.小满@大厅_1");
    }

    @Test
    void a_taken_name_missing_roles_and_powers_that_exclude_each_other_are_refused() {
        assertThat(admin.post("/admin/accounts", Map.of("username", "clerk", "name", "x", "role-CLERK", "yes"))
                        .text())
                .contains("这个用户名已有人用");
        assertThat(admin.post("/admin/accounts", Map.of("username", "roleless", "name", "x"))
                        .text())
                .contains("至少选一个角色");
        assertThat(admin.post(
                                "/admin/accounts",
                                Map.of("username", "both", "name", "x", "role-ADMIN", "yes", "role-AUDITOR", "yes"))
                        .text())
                .contains("不能由同一个账号兼任");
    }

    @Test
    void roles_are_given_and_taken_at_once() {
        String username = people.some(Role.CLERK);
        Visitor visitor = people.visitor(username);
        assertThat(visitor.get("/admin/accounts").status()).isEqualTo(403);
        act(username, "roles", Map.of("role-ADMIN", "yes"));
        assertThat(visitor.get("/admin/accounts").status()).isEqualTo(200);
        act(username, "roles", Map.of("role-CLERK", "yes"));
        assertThat(visitor.get("/admin/accounts").status()).isEqualTo(403);
        assertThat(people.trail("account:" + username)).contains("account.roles");

        assertThat(act(username, "roles", Map.of("role-ADMIN", "yes", "role-AUDITOR", "yes"))
                        .text())
                .contains("不能由同一个账号兼任");
    }

    @Test
    void nobody_changes_their_own_roles_use_or_password_here() {
        assertThat(act(self, "roles", Map.of("role-CLERK", "yes")).text()).contains("不能更改自己的角色");
        assertThat(act(self, "disable", Map.of()).text()).contains("不能停用自己的账号");
        assertThat(admin.post("/admin/accounts/" + self + "/password", Map.of()).status())
                .isEqualTo(409);
        assertThat(account(self).roles()).containsExactly(Role.ADMIN);
        assertThat(account(self).enabled()).isTrue();
    }

    @Test
    void a_reset_password_ends_all_sessions_and_must_be_replaced() {
        String username = people.some(Role.CLERK);
        Visitor visitor = people.visitor(username);
        String given = given(admin.post("/admin/accounts/" + username + "/password", Map.of()));
        assertThat(location(visitor.get("/account"))).startsWith("/sign-in");
        assertThat(account(username).mustChange()).isTrue();
        assertThat(location(people.stranger().signedIn(username, given).get("/")))
                .startsWith("/new-password");
    }

    @Test
    void a_disabled_account_can_be_enabled_again() {
        String username = people.some(Role.CLERK);
        act(username, "disable", Map.of());
        assertThat(account(username).enabled()).isFalse();
        assertThat(admin.get("/admin/accounts/" + username).text()).contains("已停用");
        assertThat(location(act(username, "enable", Map.of()))).endsWith("?done=enable");
        people.visitor(username);
    }

    @Test
    void sessions_are_ended_and_failed_tries_cleared_for_somebody() {
        String username = people.some(Role.CLERK);
        Visitor visitor = people.visitor(username);
        act(username, "end-sessions", Map.of());
        assertThat(location(visitor.get("/account"))).startsWith("/sign-in");

        for (int i = 0; i < 5; i++)
            people.stranger().post("/sign-in", Map.of("username", username, "password", "wrong"));
        assertThat(admin.get("/admin/accounts/" + username).text()).contains("登录已暂停");
        act(username, "forgive", Map.of());
        people.visitor(username);
        assertThat(people.trail("account:" + username)).contains("session.closed-all", "password.forgiven");
    }

    @Test
    void a_name_is_changed() {
        String username = people.some(Role.CLERK);
        act(username, "name", Map.of("name", "改过的名字"));
        assertThat(account(username).name()).isEqualTo("改过的名字");
        assertThat(act(username, "name", Map.of("name", " ")).text()).contains("必须填写");
    }

    @Test
    void an_account_that_is_not_there_is_not_found() {
        assertThat(admin.get("/admin/accounts/nobody-here").status()).isEqualTo(404);
        for (String act : new String[] {"name", "roles", "disable", "enable", "password", "end-sessions", "forgive"})
            assertThat(act("nobody-here", act, Map.of("name", "x", "role-CLERK", "yes"))
                            .status())
                    .as(act)
                    .isEqualTo(404);
    }

    @Test
    void the_list_is_found_by_words_and_role_and_signs_stand_for_themselves() {
        String clerk = people.some(Role.CLERK);
        assertThat(admin.get("/admin/accounts?q=" + clerk.toUpperCase()).text()).contains(">" + clerk + "<");
        assertThat(admin.get("/admin/accounts?q=" + clerk + "&role=MANAGER").text())
                .doesNotContain(">" + clerk + "<");
        assertThat(admin.get("/admin/accounts?q=%25").text()).contains("没有符合的账号");
        assertThat(admin.get("/admin/accounts?page=-1").status()).isEqualTo(400);
    }

    private House.Answer act(String username, String act, Map<String, String> form) {
        return admin.post("/admin/accounts/" + username + "/" + act, form);
    }

    private Account account(String username) {
        return house.bean(Accounts.class).find(username).orElseThrow();
    }

    private static String given(House.Answer answer) {
        Matcher given =
                Pattern.compile("<p class=\"given\">([a-z2-9-]{14})</p>").matcher(answer.text());
        assertThat(given.find()).as(answer.text()).isTrue();
        return given.group(1);
    }
}
