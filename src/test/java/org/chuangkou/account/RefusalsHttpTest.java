package org.chuangkou.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is let in where. */
@HttpTest
class RefusalsHttpTest {
    private final House house;
    private final People people;

    RefusalsHttpTest(House house) {
        this.house = house;
        this.people = new People(house);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /admin/accounts,                     ADMIN",
        "GET,  /admin/new-account,                  ADMIN",
        "GET,  /admin/accounts/clerk,               ADMIN",
        "POST, /admin/accounts,                     ADMIN",
        "POST, /admin/accounts/nobody/password,     ADMIN",
        "POST, /admin/accounts/nobody/roles,        ADMIN",
        "POST, /admin/accounts/nobody/disable,      ADMIN",
        "GET,  /admin/terminals,                    ADMIN",
        "POST, /admin/terminals,                    ADMIN",
        "POST, /admin/terminals/none/code,          ADMIN",
        "POST, /admin/terminals/none/revoke,        ADMIN",
        "GET,  /audit,                              AUDITOR",
        "GET,  /audit/export.csv,                   AUDITOR",
        "GET,  /audit/verification,                 AUDITOR",
    })
    void one_role_is_let_in_and_all_others_are_not(String method, String path, String let) {
        for (Role role : Role.values()) {
            int status = ask(people.visitor(role), method, path).status();
            if (role.name().equals(let))
                assertThat(status).as(role + " " + path).isNotIn(401, 403, 303);
            else assertThat(status).as(role + " " + path).isEqualTo(403);
        }
        var stranger = ask(people.stranger(), method, path);
        assertThat(Visitor.location(stranger)).startsWith("/sign-in?next=");
        assertThat(house.get(null, path).status()).as("a program gets").isIn(401, 405);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /account",
        "POST, /account/password",
        "POST, /account/pin",
        "POST, /account/pin/remove",
        "POST, /account/sessions/x/end",
        "POST, /account/sessions/end-all",
        "POST, /lock",
    })
    void ones_own_pages_are_for_whoever_is_signed_in(String method, String path) {
        assertThat(Visitor.location(ask(people.stranger(), method, path))).startsWith("/sign-in?next=");
        for (Role role : Role.values())
            assertThat(ask(people.visitor(role), method, path).status())
                    .as(role + " " + path)
                    .isNotIn(401, 403);
    }

    @ParameterizedTest
    @CsvSource({"PUT", "PATCH", "DELETE", "POST"})
    void nobody_changes_the_trail(String method) {
        for (Role role : new Role[] {Role.AUDITOR, Role.ADMIN}) {
            for (String path : new String[] {"/audit", "/audit/1", "/audit/verification", "/audit/export.csv"}) {
                var answer = house.send(
                        role == Role.ADMIN ? "admin" : "auditor",
                        house.request(path).method(method, BodyPublishers.noBody()));
                assertThat(answer.status()).as(role + " " + path).isIn(403, 404, 405);
            }
        }
    }

    private static House.Answer ask(Visitor visitor, String method, String path) {
        return method.equals("GET") ? visitor.get(path) : visitor.post(path, Map.of("name", ""));
    }
}
