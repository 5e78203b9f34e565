package org.chuangkou.account.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.account.Visitor.location;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.account.People;
import org.chuangkou.account.Role;
import org.chuangkou.account.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class OwnAccountHttpTest {
    private static final String FRESH = "another long sentence";
    private final People people;

    OwnAccountHttpTest(House house) {
        this.people = new People(house);
    }

    @Test
    void the_page_shows_who_one_is_and_where_one_is_signed_in() {
        String username = people.some(Role.TRAINER, Role.CLERK);
        people.visitor(username);
        String page = people.visitor(username).get("/account").text();
        assertThat(page).contains(username, "窗口办事员", "培训师", "127.0.0.1");
        assertThat(sessionIds(page)).as("all but this one can be ended").hasSize(1);
    }

    @Test
    void one_session_of_ones_own_can_be_ended() {
        String username = people.some(Role.CLERK);
        Visitor elsewhere = people.visitor(username);
        Visitor here = people.visitor(username);
        String other = sessionIds(here.get("/account").text()).getFirst();

        var answer = here.post("/account/sessions/" + other + "/end", Map.of());
        assertThat(location(answer)).isEqualTo("/account?done=session");
        assertThat(location(elsewhere.get("/account"))).startsWith("/sign-in");
        assertThat(here.get("/account").status()).isEqualTo(200);
    }

    @Test
    void a_session_of_somebody_else_does_not_exist() {
        String username = people.some(Role.CLERK);
        Visitor first = people.visitor(username);
        Visitor second = people.visitor(username);
        String id = sessionIds(second.get("/account").text()).getFirst();

        assertThat(people.visitor(Role.ADMIN)
                        .post("/account/sessions/" + id + "/end", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(first.get("/account").status()).isEqualTo(200);
    }

    @Test
    void signing_out_everywhere_ends_this_session_too() {
        String username = people.some(Role.CLERK);
        Visitor elsewhere = people.visitor(username);
        Visitor here = people.visitor(username);
        assertThat(location(here.post("/account/sessions/end-all", Map.of()))).isEqualTo("/sign-in");
        assertThat(location(here.get("/account"))).startsWith("/sign-in");
        assertThat(location(elsewhere.get("/account"))).startsWith("/sign-in");
    }

    @Test
    void a_new_password_ends_all_other_sessions_and_serves_from_then_on() {
        String username = people.some(Role.CLERK);
        Visitor elsewhere = people.visitor(username);
        Visitor here = people.visitor(username);
        assertThat(location(change(here, People.PASSWORD, FRESH, FRESH))).isEqualTo("/account?done=password");

        assertThat(here.get("/account").status()).isEqualTo(200);
        assertThat(location(elsewhere.get("/account"))).startsWith("/sign-in");
        assertThat(people.stranger()
                        .post("/sign-in", Map.of("username", username, "password", People.PASSWORD))
                        .status())
                .isEqualTo(401);
        people.stranger().signedIn(username, FRESH);
    }

    @ParameterizedTest
    @CsvSource({
        "short one, short one, 至少 10 个字符",
        "another long sentence, another long sentense, 两次输入的不一样",
        "'right horse, wrong battery', 'right horse, wrong battery', 不能与原来的密码相同",
    })
    void a_poor_new_password_is_refused_at_its_field(String fresh, String again, String reason) {
        Visitor visitor = people.visitor(Role.CLERK);
        var answer = change(visitor, People.PASSWORD, fresh, again);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains(reason, "aria-invalid=\"true\"").doesNotContain(fresh);
    }

    @Test
    void a_password_longer_than_128_is_refused_and_one_like_the_user_name_too() {
        Visitor visitor = people.visitor(people.some(Role.CLERK));
        assertThat(change(visitor, People.PASSWORD, "x".repeat(129), "x".repeat(129))
                        .text())
                .contains("最多 128 个字符");
        String name = people.some(Role.CLERK);
        assertThat(change(people.visitor(name), People.PASSWORD, name.toUpperCase(), name.toUpperCase())
                        .text())
                .contains("不能与用户名相同");
    }

    @Test
    void without_the_current_password_nothing_changes_and_the_fifth_wrong_one_shuts_it() {
        Visitor visitor = people.visitor(Role.CLERK);
        for (int left = 4; left >= 0; left--)
            assertThat(change(visitor, "wrong", FRESH, FRESH).text()).contains("还可以再试 " + left + " 次");
        var shut = change(visitor, People.PASSWORD, FRESH, FRESH);
        assertThat(shut.status()).isEqualTo(429);
        assertThat(shut.response().headers().firstValue("retry-after")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"123", "123456789", "12a4", "1111", "1234", "87654321", "''"})
    void a_pin_that_anybody_would_try_first_is_refused(String pin) {
        Visitor visitor = people.visitor(Role.CLERK);
        var answer = visitor.post("/account/pin", Map.of("pin-current", People.PASSWORD, "pin", pin));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(visitor.get("/account").text()).contains("还没有 PIN");
    }

    @Test
    void a_pin_is_set_with_the_password_only_and_can_be_removed() {
        Visitor visitor = people.visitor(Role.CLERK);
        assertThat(visitor.post("/account/pin", Map.of("pin-current", "wrong", "pin", "2580"))
                        .status())
                .isEqualTo(400);
        assertThat(visitor.get("/account").text()).contains("还没有 PIN");

        visitor.post("/account/pin", Map.of("pin-current", People.PASSWORD, "pin", "2580"));
        assertThat(visitor.get("/account").text()).contains("已设置 PIN");

        visitor.post("/account/pin/remove", Map.of());
        assertThat(visitor.get("/account").text()).contains("还没有 PIN");
    }

    @Test
    void the_page_speaks_the_chosen_language() {
        Visitor visitor = people.visitor(Role.CLERK);
        assertThat(location(visitor.post("/language", Map.of("to", "en", "back", "/account"))))
                .isEqualTo("/account");
        assertThat(visitor.get("/account").text()).contains("Where I am signed in", "Window clerk");
    }

    private static House.Answer change(Visitor visitor, String current, String fresh, String again) {
        return visitor.post("/account/password", Map.of("password-current", current, "fresh", fresh, "again", again));
    }

    private static List<String> sessionIds(String page) {
        return Pattern.compile("/account/sessions/([0-9a-z]{26})/end")
                .matcher(page)
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }
}
