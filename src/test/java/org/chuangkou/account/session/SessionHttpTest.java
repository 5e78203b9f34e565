package org.chuangkou.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.account.Accounts;
import org.chuangkou.account.People;
import org.chuangkou.account.Role;
import org.chuangkou.account.Visitor;
import org.junit.jupiter.api.Test;

@HttpTest
class SessionHttpTest {
    private final House house;
    private final People people;

    SessionHttpTest(House house) {
        this.house = house;
        this.people = new People(house);
    }

    @Test
    void the_right_password_opens_a_session_that_its_token_serves_and_delete_ends_it() {
        var opened = signIn("clerk", House.PASSWORD);
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.json().at("/user/roles/0").asText()).isEqualTo("CLERK");
        String token = opened.json().get("token").asText();

        var shown = bearer(token, "GET");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.json().at("/user/username").asText()).isEqualTo("clerk");
        assertThat(shown.json().get("expiresAt")).isEqualTo(opened.json().get("expiresAt"));
        assertThat(bearer(token, "DELETE").status()).isEqualTo(204);
        assertThat(bearer(token, "DELETE").status()).isEqualTo(401);
        assertThat(bearer(token, "GET").status()).isEqualTo(401);
    }

    @Test
    void without_a_token_there_is_no_session_to_show() {
        var answer = house.get(null, "/api/v1/session");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().get("type").asText()).isEqualTo("/problems/refusal-signed-out");
    }

    @Test
    void the_cookie_is_kept_from_scripts_and_over_https_bound_to_the_host() {
        assertThat(cookie(signIn("clerk", House.PASSWORD)))
                .startsWith("session=")
                .contains("HTTPOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure", "Domain");

        var overHttps = house.send(
                null,
                house.request("/api/v1/session")
                        .header("Content-Type", "application/json")
                        .header("X-Forwarded-Proto", "https")
                        .POST(BodyPublishers.ofString(
                                "{\"username\":\"clerk\",\"password\":\"" + House.PASSWORD + "\"}")));
        assertThat(cookie(overHttps))
                .startsWith("__Host-session=")
                .contains("Secure", "HTTPOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void over_https_the_cookie_without_the_host_prefix_counts_for_nothing() {
        String token = signIn("clerk", House.PASSWORD).json().get("token").asText();
        for (String name : List.of("session", "__Host-session")) {
            var answer = house.send(
                    null,
                    house.request("/api/v1/session")
                            .header("X-Forwarded-Proto", "https")
                            .header("Cookie", name + "=" + token)
                            .GET());
            assertThat(answer.status()).isEqualTo(name.startsWith("__Host-") ? 200 : 401);
        }
    }

    @Test
    void five_wrong_passwords_lock_the_name_whether_it_exists_or_not() {
        for (String name : List.of(people.some(Role.CLERK), "nobody-at-all")) {
            for (int i = 0; i < 5; i++)
                assertThat(signIn(name, "wrong").status()).isEqualTo(401);
            var shut = signIn(name, People.PASSWORD);
            assertThat(shut.status()).isEqualTo(429);
            assertThat(shut.json().get("detail").asText()).contains("15 分钟");
            assertThat(Integer.parseInt(
                            shut.response().headers().firstValue("retry-after").orElseThrow()))
                    .isBetween(1, 901);
        }
    }

    @Test
    void the_sign_in_page_says_how_many_tries_are_left_and_then_for_how_long_it_is_shut() {
        String username = people.some(Role.CLERK);
        Visitor visitor = people.stranger();
        var wrong = Map.of("username", username, "password", "wrong");
        for (int left = 4; left >= 0; left--) {
            var answer = visitor.post("/sign-in", wrong);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.text()).contains("还可以再试 " + left + " 次", "value=\"" + username + "\"");
        }
        var shut = visitor.post("/sign-in", wrong);
        assertThat(shut.status()).isEqualTo(429);
        assertThat(shut.text()).contains("请在 15 分钟后再试");
        assertThat(shut.response().headers().firstValue("retry-after")).isPresent();
        assertThat(people.trail("account:" + username)).containsSubsequence("password.wrong", "password.shut");
    }

    @Test
    void a_right_password_gives_back_all_tries() {
        String username = people.some(Role.CLERK);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++)
                assertThat(signIn(username, "wrong").status()).isEqualTo(401);
            assertThat(signIn(username, People.PASSWORD).status()).isEqualTo(201);
        }
    }

    @Test
    void failures_older_than_a_quarter_of_an_hour_count_no_more() {
        String username = people.some(Role.CLERK);
        for (int i = 0; i < 5; i++) signIn(username, "wrong");
        people.sql("UPDATE sign_in_failure SET at = at - INTERVAL 15 MINUTE WHERE username = '" + username + "'");
        assertThat(signIn(username, People.PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void a_user_name_in_full_width_letters_is_the_same_name() {
        assertThat(signIn(" ｃｌｅｒｋ ", House.PASSWORD).json().at("/user/username").asText())
                .isEqualTo("clerk");
    }

    @Test
    void what_was_typed_as_an_unknown_user_name_is_not_written_down() {
        signIn("my-secret-in-the-wrong-field", "x");
        assertThat(people.trail("account:my-secret-in-the-wrong-field")).isEmpty();
        assertThat(people.trail("account:-")).contains("password.wrong");
    }

    @Test
    void a_body_without_its_fields_is_refused_by_field() {
        var answer = house.post(null, "/api/v1/session", Map.of("username", " "));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").findValuesAsText("field")).containsExactly("username", "password");
        assertThat(answer.response().headers().firstValue("content-type").orElseThrow())
                .isEqualTo("application/problem+json");
    }

    @Test
    void a_body_that_is_no_json_is_refused_with_the_place() {
        var answer = house.send(
                null,
                house.request("/api/v1/session")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"username\": oops}")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("JSON").doesNotContain("com.fasterxml", "Unrecognized");
    }

    @Test
    void a_disabled_account_is_out_at_once_and_does_not_come_in_again() {
        String username = people.some(Role.CLERK);
        Visitor visitor = people.visitor(username);
        people.visitor(Role.ADMIN).post("/admin/accounts/" + username + "/disable", Map.of());

        assertThat(Visitor.location(visitor.get("/account"))).startsWith("/sign-in");
        assertThat(signIn(username, People.PASSWORD).status()).isEqualTo(401);
        assertThat(house.bean(Accounts.class).find(username).orElseThrow().enabled())
                .isFalse();
    }

    @Test
    void signing_out_ends_the_session_on_the_server_too() {
        Visitor visitor = people.visitor(Role.CLERK);
        String token = visitor.cookie("session");
        assertThat(Visitor.location(visitor.post("/sign-out", Map.of()))).isEqualTo("/sign-in");
        assertThat(visitor.cookie("session")).isNull();
        assertThat(bearer(token, "GET").status()).isEqualTo(401);
    }

    private House.Answer signIn(String name, String password) {
        return house.post(null, "/api/v1/session", Map.of("username", name, "password", password));
    }

    private House.Answer bearer(String token, String method) {
        return house.send(
                null,
                house.request("/api/v1/session")
                        .header("Authorization", "Bearer " + token)
                        .method(method, BodyPublishers.noBody()));
    }

    private static String cookie(House.Answer answer) {
        return answer.response().headers().firstValue("set-cookie").orElseThrow();
    }
}
