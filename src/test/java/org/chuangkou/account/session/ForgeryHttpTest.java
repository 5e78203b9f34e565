package org.chuangkou.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.account.People;
import org.chuangkou.account.Role;
import org.chuangkou.account.Visitor;
import org.junit.jupiter.api.Test;

/** Requests that another site makes a browser send. */
@HttpTest
class ForgeryHttpTest {
    private final House house;
    private final People people;

    ForgeryHttpTest(House house) {
        this.house = house;
        this.people = new People(house);
    }

    @Test
    void a_form_that_comes_with_a_cookie_must_say_where_it_comes_from() {
        Visitor visitor = people.visitor(Role.CLERK);
        assertThat(visitor.postUnsaid("/account/pin/remove", Map.of()).status()).isEqualTo(403);
        assertThat(visitor.postFrom("https://elsewhere.example", "/account/pin/remove", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(visitor.postFrom("null", "/account/pin/remove", Map.of()).status())
                .isEqualTo(403);
        assertThat(visitor.post("/account/pin/remove", Map.of()).status()).isEqualTo(303);
    }

    @Test
    void another_port_of_the_same_machine_is_another_site() {
        Visitor visitor = people.visitor(Role.CLERK);
        String origin = "http://" + house.at("/").getHost() + ":1";
        assertThat(visitor.postFrom(origin, "/account/pin/remove", Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    void nobody_is_signed_in_from_another_site() {
        var answer = people.stranger()
                .postFrom(
                        "https://elsewhere.example",
                        "/sign-in",
                        Map.of("username", "clerk", "password", House.PASSWORD));
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void a_browser_that_says_cross_site_is_believed_before_its_origin() {
        String token = people.visitor(Role.CLERK).cookie("session");
        var answer = house.send(
                null,
                house.request("/sign-out")
                        .header("Cookie", "session=" + token)
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Origin", house.at("").toString())
                        .POST(BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void a_call_of_a_script_is_refused_without_its_origin_too() {
        String token = people.visitor(Role.CLERK).cookie("session");
        var answer = house.send(
                null,
                house.request("/api/v1/session")
                        .header("Cookie", "session=" + token)
                        .DELETE());
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void a_bearer_token_uploads_without_any_token_of_a_form() {
        String boundary = "part";
        String body = "--part\r\nContent-Disposition: form-data; name=\"format\"\r\n\r\nno-such-format\r\n--part--\r\n";
        var answer = house.send(
                "trainer",
                house.request("/api/v1/items/import")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofString(body)));
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void a_form_with_a_very_long_text_arrives() {
        Visitor admin = people.visitor(Role.ADMIN);
        var answer = admin.post(
                "/admin/accounts", Map.of("username", "long-text", "name", "长".repeat(300_000), "role-CLERK", "yes"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("最多 128 个字符");
    }
}
