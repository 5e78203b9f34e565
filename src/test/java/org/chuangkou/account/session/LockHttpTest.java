package org.chuangkou.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.account.Visitor.location;

import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.account.People;
import org.chuangkou.account.Role;
import org.chuangkou.account.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class LockHttpTest {
    private final House house;
    private final People people;

    LockHttpTest(House house) {
        this.house = house;
        this.people = new People(house);
    }

    @Test
    void a_session_left_alone_for_half_an_hour_is_locked() {
        String username = people.some(Role.CLERK);
        Visitor visitor = people.visitor(username);
        people.sql("UPDATE session SET last_seen = last_seen - INTERVAL 31 MINUTE WHERE username = '" + username + "'");

        assertThat(location(visitor.get("/account"))).isEqualTo("/unlock?next=%2Faccount");
        assertThat(people.trail("account:" + username)).contains("session.idle");
    }

    @Test
    void a_session_used_within_half_an_hour_stays_open() {
        String username = people.some(Role.CLERK);
        Visitor visitor = people.visitor(username);
        people.sql("UPDATE session SET last_seen = last_seen - INTERVAL 29 MINUTE WHERE username = '" + username + "'");

        assertThat(visitor.get("/account").status()).isEqualTo(200);
    }

    @Test
    void a_token_of_a_program_is_not_locked_for_being_idle() {
        String username = people.some(Role.SYSTEM);
        String token = token(username);
        people.sql("UPDATE session SET last_seen = last_seen - INTERVAL 3 HOUR WHERE username = '" + username + "'");

        assertThat(bearer(token, "/api/v1/session").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/account", "/admin/accounts", "/audit", "/items/x/versions", "/jobs-of-nobody"})
    void a_locked_session_opens_no_page(String path) {
        Visitor visitor = locked(people.some(Role.CLERK, Role.ADMIN));
        var answer = visitor.get(path);
        if (path.equals("/jobs-of-nobody")) assertThat(answer.status()).isEqualTo(404);
        else assertThat(location(answer)).startsWith("/unlock?next=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/session", "/api/v1/items/x/versions", "/api/v1/jobs/x"})
    void a_locked_session_opens_no_call_by_cookie_or_by_its_token(String path) {
        Visitor visitor = locked(people.some(Role.CLERK));
        var byCookie = visitor.getJson(path);
        assertThat(byCookie.status()).isEqualTo(401);
        assertThat(byCookie.json().get("type").asText()).isEqualTo("/problems/refusal-locked");

        var byToken = bearer(visitor.cookie("session"), path);
        assertThat(byToken.status()).isEqualTo(401);
        assertThat(byToken.json().get("type").asText()).isEqualTo("/problems/refusal-locked");
    }

    @Test
    void a_locked_session_changes_nothing() {
        String username = people.some(Role.CLERK);
        Visitor visitor = locked(username);
        assertThat(location(visitor.post("/account/sessions/end-all", Map.of())))
                .isEqualTo("/unlock?next=%2F");
        assertThat(visitor.get("/unlock").status()).isEqualTo(200);
    }

    @Test
    void the_password_unlocks_where_there_is_no_pin_and_leads_back() {
        Visitor visitor = locked(people.some(Role.CLERK));
        assertThat(visitor.get("/unlock").text()).contains("autocomplete=\"current-password\"");

        var answer = visitor.post("/unlock", Map.of("secret", People.PASSWORD, "next", "/account?done=pin"));
        assertThat(location(answer)).isEqualTo("/account?done=pin");
        assertThat(visitor.get("/account").status()).isEqualTo(200);
    }

    @Test
    void the_pin_unlocks_and_the_password_does_not() {
        Visitor visitor = people.visitor(Role.CLERK);
        visitor.post("/account/pin", Map.of("pin-current", People.PASSWORD, "pin", "2580"));
        visitor.post("/lock", Map.of("back", "/"));

        assertThat(visitor.get("/unlock").text()).contains("inputmode=\"numeric\"");
        assertThat(visitor.post("/unlock", Map.of("secret", People.PASSWORD)).status())
                .isEqualTo(401);
        assertThat(visitor.post("/unlock", Map.of("secret", "2580")).status()).isEqualTo(303);
        assertThat(visitor.get("/account").status()).isEqualTo(200);
    }

    @Test
    void the_fifth_wrong_pin_ends_the_session_and_says_so() {
        String username = people.some(Role.CLERK);
        Visitor visitor = people.visitor(username);
        visitor.post("/account/pin", Map.of("pin-current", People.PASSWORD, "pin", "2580"));
        visitor.post("/lock", Map.of());
        String token = visitor.cookie("session");
        for (int left = 4; left >= 1; left--) {
            var answer = visitor.post("/unlock", Map.of("secret", "0000"));
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.text()).contains("再错 " + left + " 次");
        }
        var ended = visitor.post("/unlock", Map.of("secret", "0000", "next", "/account"));
        assertThat(location(ended)).isEqualTo("/sign-in?next=%2Faccount&why=ended");
        assertThat(visitor.cookie("session")).isNull();
        assertThat(visitor.get(location(ended)).text()).contains("刚才的会话已结束");
        assertThat(bearer(token, "/api/v1/session").json().get("type").asText())
                .isEqualTo("/problems/refusal-signed-out");
        assertThat(people.trail("account:" + username)).endsWith("pin.wrong", "session.ended");
    }

    @Test
    void a_right_pin_gives_back_all_tries() {
        Visitor visitor = people.visitor(Role.CLERK);
        visitor.post("/account/pin", Map.of("pin-current", People.PASSWORD, "pin", "2580"));
        for (int round = 0; round < 2; round++) {
            visitor.post("/lock", Map.of());
            for (int i = 0; i < 4; i++)
                assertThat(visitor.post("/unlock", Map.of("secret", "0000")).status())
                        .isEqualTo(401);
            assertThat(visitor.post("/unlock", Map.of("secret", "2580")).status())
                    .isEqualTo(303);
        }
    }

    @Test
    void leaving_the_desk_locks_at_once_and_remembers_where_one_was() {
        Visitor visitor = people.visitor(Role.CLERK);
        assertThat(visitor.get("/account").text()).contains("action=\"/lock\"");
        var answer = visitor.post("/lock", Map.of("back", "/account"));
        assertThat(location(answer)).isEqualTo("/unlock?next=%2Faccount");
        assertThat(location(visitor.get("/account"))).startsWith("/unlock");
    }

    @Test
    void unlocking_leads_nowhere_else() {
        Visitor visitor = locked(people.some(Role.CLERK));
        var answer = visitor.post("/unlock", Map.of("secret", People.PASSWORD, "next", "//elsewhere.example/"));
        assertThat(location(answer)).isEqualTo("/");
    }

    @Test
    void who_is_not_locked_is_sent_on() {
        assertThat(location(people.stranger().get("/unlock"))).isEqualTo("/");
        assertThat(location(people.visitor(Role.CLERK).get("/unlock?next=/account")))
                .isEqualTo("/account");
    }

    @Test
    void signing_in_again_over_a_locked_session_ends_it() {
        String username = people.some(Role.CLERK);
        Visitor visitor = locked(username);
        String before = visitor.cookie("session");
        visitor.signedIn(username, People.PASSWORD);
        assertThat(visitor.get("/account").status()).isEqualTo(200);
        assertThat(bearer(before, "/api/v1/session").json().get("type").asText())
                .isEqualTo("/problems/refusal-signed-out");
    }

    private Visitor locked(String username) {
        Visitor visitor = people.visitor(username);
        visitor.post("/lock", Map.of());
        return visitor;
    }

    private String token(String username) {
        return house.post(null, "/api/v1/session", Map.of("username", username, "password", People.PASSWORD))
                .json()
                .get("token")
                .asText();
    }

    private House.Answer bearer(String token, String path) {
        return house.send(
                null,
                house.request(path).header("Authorization", "Bearer " + token).GET());
    }
}
