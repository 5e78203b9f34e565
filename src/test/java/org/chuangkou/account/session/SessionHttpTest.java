package org.chuangkou.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.junit.jupiter.api.Test;

@HttpTest
class SessionHttpTest {
    private final House house;

    SessionHttpTest(House house) {
        this.house = house;
    }

    @Test
    void the_right_password_opens_a_session_that_its_token_serves_and_delete_ends_it() {
        var opened = house.post(null, "/api/v1/session", Map.of("username", "clerk", "password", House.PASSWORD));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.json().at("/user/roles/0").asText()).isEqualTo("CLERK");
        assertThat(opened.response().headers().firstValue("set-cookie").orElseThrow())
                .contains("HTTPOnly", "SameSite=Lax");
        String bearer = "Bearer " + opened.json().get("token").asText();
        assertThat(house.send(
                                null,
                                house.request("/api/v1/session")
                                        .header("Authorization", bearer)
                                        .DELETE())
                        .status())
                .isEqualTo(204);
        assertThat(house.send(
                                null,
                                house.request("/api/v1/session")
                                        .header("Authorization", bearer)
                                        .DELETE())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void five_wrong_passwords_lock_the_name_whether_it_exists_or_not() {
        for (String name : new String[] {"examiner2", "nobody-at-all"}) {
            for (int i = 0; i < 5; i++)
                assertThat(signIn(name, "wrong").status()).isEqualTo(401);
            assertThat(signIn(name, House.PASSWORD).status()).isEqualTo(429);
        }
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
    void a_request_that_another_site_makes_the_browser_send_is_refused() {
        var answer = house.send(
                null,
                house.request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", "https://elsewhere.example")
                        .POST(BodyPublishers.ofString("username=clerk&password=x")));
        assertThat(answer.status()).isEqualTo(403);
    }

    private House.Answer signIn(String name, String password) {
        return house.post(null, "/api/v1/session", Map.of("username", name, "password", password));
    }
}
