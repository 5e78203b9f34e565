package org.chuangkou.exam.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.account.Visitor;
import org.chuangkou.base.Json;
import org.chuangkou.exam.room.RoomFixture;
import org.junit.jupiter.api.Test;

@HttpTest
class OneDeviceHttpTest {
    private final House house;

    OneDeviceHttpTest(House house) {
        this.house = house;
    }

    private RoomFixture room() {
        return new RoomFixture(house, List.of("clerk", "clerk2"), Map.of("oneDevice", true));
    }

    /** As a program on a computer that has this secret in its cookie. */
    private House.Answer from(String secret, String method, String path, Object body) {
        return house.send(
                "clerk",
                house.request(path)
                        .header("Cookie", "sit-device=" + secret)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(Json.write(body))));
    }

    private static String slot(JsonNode attempt) {
        for (JsonNode slot : attempt.at("/paper/slots"))
            if (slot.get("type").asText().equals("single"))
                return slot.get("slot").asText();
        throw new AssertionError();
    }

    private String code(RoomFixture room) {
        return room.done("code", "clerk").at("/codes/0/code").asText();
    }

    @Test
    void another_computer_gets_neither_the_paper_nor_an_answer_in() {
        RoomFixture room = room();
        String start = "/api/v1/exams/" + room.exam() + "/attempts";
        JsonNode attempt = from("one", "POST", start, Map.of()).json();
        String own = RoomFixture.own(attempt);
        String answer = own + "/answers/" + slot(attempt);
        Map<String, Object> said = Map.of("seq", 1, "response", "A");
        assertThat(from("two", "POST", start, Map.of()).status()).isEqualTo(409);
        assertThat(from("two", "PUT", answer, said).status()).isEqualTo(409);
        assertThat(room.begin("clerk").status()).isEqualTo(409);
        assertThat(from("two", "POST", own + "/submit", Map.of()).status()).isEqualTo(409);
        assertThat(from("two", "POST", own + "/pulse", Map.of())
                        .json()
                        .get("device")
                        .asText())
                .isEqualTo("other");
        assertThat(from("one", "PUT", answer, said).status()).isEqualTo(200);
    }

    @Test
    void with_the_code_it_goes_on_there_and_the_first_computer_is_told() {
        RoomFixture room = room();
        JsonNode attempt = from("one", "POST", "/api/v1/exams/" + room.exam() + "/attempts", Map.of())
                .json();
        String own = RoomFixture.own(attempt);
        String answer = own + "/answers/" + slot(attempt);
        from("one", "PUT", answer, Map.of("seq", 1, "response", "A"));
        String code = code(room);
        assertThat(from("two", "POST", own + "/device", Map.of("code", code)).status())
                .isEqualTo(200);
        House.Answer refused = from("one", "PUT", answer, Map.of("seq", 2, "response", "B"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("type").asText()).endsWith("attempt-other-device");
        assertThat(from("two", "PUT", answer, Map.of("seq", 2, "response", "C")).status())
                .isEqualTo(200);
        assertThat(from("three", "POST", own + "/device", Map.of("code", code)).status())
                .as("a code is good once")
                .isEqualTo(409);
    }

    @Test
    void after_five_wrong_codes_the_right_one_does_not_help() {
        RoomFixture room = room();
        String own = RoomFixture.own(from("one", "POST", "/api/v1/exams/" + room.exam() + "/attempts", Map.of())
                .json());
        String code = code(room);
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++)
            assertThat(from("two", "POST", own + "/device", Map.of("code", wrong))
                            .status())
                    .isEqualTo(409);
        assertThat(from("two", "POST", own + "/device", Map.of("code", code)).status())
                .isEqualTo(409);
        assertThat(from("two", "POST", own + "/device", Map.of("code", code(room)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void another_s_code_and_another_candidate_s_wish_are_refused() {
        RoomFixture room = room();
        String own = RoomFixture.own(from("one", "POST", "/api/v1/exams/" + room.exam() + "/attempts", Map.of())
                .json());
        room.begun("clerk2");
        String others = room.done("code", "clerk2").at("/codes/0/code").asText();
        assertThat(from("two", "POST", own + "/device", Map.of("code", others)).status())
                .isEqualTo(409);
        assertThat(house.post("clerk2", own + "/device", Map.of("code", others)).status())
                .isEqualTo(404);
        assertThat(from("two", "POST", own + "/device", Map.of()).status()).isEqualTo(400);
    }

    @Test
    void there_are_codes_only_where_one_device_is_the_rule() {
        var free = new RoomFixture(house, List.of("clerk"), Map.of());
        free.begun("clerk");
        assertThat(free.step("code", Map.of("candidates", List.of("clerk"))).status())
                .isEqualTo(409);
        assertThat(from("any", "POST", "/api/v1/exams/" + free.exam() + "/attempts", Map.of())
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_browser_is_asked_for_the_code_on_a_page() {
        RoomFixture room = room();
        Visitor first = new Visitor(house).signedIn("clerk", House.PASSWORD);
        String page = Visitor.location(first.post("/exams/" + room.exam() + "/attempts", Map.of()));
        assertThat(first.get(page).text()).contains("data-sit");
        Visitor second = new Visitor(house).signedIn("clerk", House.PASSWORD);
        House.Answer asked = second.get(page);
        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.text()).contains("接续码").doesNotContain("data-sit");
        assertThat(second.post(page + "/device", Map.of("code", "no code")).status())
                .isEqualTo(409);
        assertThat(second.post(page + "/device", Map.of("code", code(room))).status())
                .isEqualTo(303);
        assertThat(second.get(page).text()).contains("data-sit");
        assertThat(first.get(page).text()).doesNotContain("data-sit");
    }
}
