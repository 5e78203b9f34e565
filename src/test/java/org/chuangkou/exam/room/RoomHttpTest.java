package org.chuangkou.exam.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.account.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class RoomHttpTest {
    private static final List<String> STEPS = List.of(
            "begin",
            "check",
            "seat",
            "admit",
            "compensate",
            "pause",
            "resume",
            "end",
            "absent",
            "breach",
            "resit",
            "code",
            "unlock");

    private final House house;

    RoomHttpTest(House house) {
        this.house = house;
    }

    private RoomFixture room(Map<String, Object> rules) {
        return new RoomFixture(house, List.of("clerk", "clerk2"), rules);
    }

    private List<String> faults(House.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        var fields = new ArrayList<String>();
        answer.json().get("errors").forEach(one -> fields.add(one.get("field").asText()));
        return fields;
    }

    private OffsetDateTime endsAt(String candidate, JsonNode attempt) {
        return OffsetDateTime.parse(house.get(candidate, RoomFixture.own(attempt))
                .json()
                .get("endsAt")
                .asText());
    }

    private static String single(JsonNode attempt) {
        for (JsonNode slot : attempt.at("/paper/slots"))
            if (slot.get("type").asText().equals("single"))
                return slot.get("slot").asText();
        throw new AssertionError("a paper of twenty has a single choice");
    }

    private JsonNode pulse(String candidate, JsonNode attempt) {
        return house.post(candidate, RoomFixture.own(attempt) + "/pulse", Map.of("left", 0, "away", false))
                .json();
    }

    /** How often it was put into the outbox that the attempt does not count. */
    private int told(String attempt) {
        return house.transactions().executeRead(status -> {
            String sql = "SELECT COUNT(*) FROM outbox WHERE type = 'AttemptVoided' AND body LIKE ?";
            try (var statement = status.getConnection().prepareStatement(sql)) {
                statement.setString(1, "%" + attempt + "%");
                var row = statement.executeQuery();
                row.next();
                return row.getInt(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void nobody_but_an_examiner_sees_a_room_or_takes_a_step_in_it() {
        RoomFixture room = room(Map.of());
        for (String other : List.of("clerk", "clerk2", "trainer", "manager", "admin", "auditor", "system")) {
            assertThat(house.get(other, room.path()).status()).as(other).isEqualTo(403);
            assertThat(house.get(other, room.path() + "/events").status())
                    .as(other)
                    .isEqualTo(403);
            for (String step : STEPS)
                assertThat(house.post(other, room.path() + "/" + step, Map.of("candidates", List.of("clerk")))
                                .status())
                        .as(other + " " + step)
                        .isEqualTo(403);
            assertThat(house.get(other, "/exams/" + room.exam() + "/room").status())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(house.get(null, room.path()).status()).isEqualTo(401);
        assertThat(house.post(null, room.path() + "/end", Map.of()).status()).isEqualTo(401);
        assertThat(room.state("clerk")).isEqualTo("not-begun");
    }

    @Test
    void an_examiner_who_sits_an_exam_does_not_run_it() {
        var room = new RoomFixture(house, List.of("clerk", "examiner2"), Map.of());
        assertThat(house.get("examiner2", room.path()).status()).isEqualTo(403);
        assertThat(house.post("examiner2", room.path() + "/check", Map.of("candidates", List.of("clerk")))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void what_is_wrong_is_named_by_field() {
        RoomFixture room = room(Map.of());
        assertThat(faults(room.step("compensate", Map.of()))).contains("reason", "minutes", "candidates");
        assertThat(faults(room.step("breach", Map.of("all", true, "reason", "?"))))
                .contains("candidates");
        assertThat(faults(room.step("check", Map.of("candidates", List.of("clerk", "trainer")))))
                .containsExactly("candidates[1]");
        assertThat(faults(room.step("check", Map.of("candidates", "clerk")))).containsExactly("candidates");
        assertThat(faults(room.step("seat", Map.of("candidates", List.of("clerk")))))
                .containsExactly("seat");
        assertThat(faults(room.step(
                        "compensate", Map.of("candidates", List.of("clerk"), "reason", "停电", "minutes", 181))))
                .containsExactly("minutes");
        assertThat(room.step("dance", Map.of()).status()).isEqualTo(404);
        assertThat(house.get("examiner", "/api/v1/exams/nothing/room").status()).isEqualTo(404);
        assertThat(house.get("examiner", "/api/v1/exams/mock-5/room").status()).isEqualTo(409);
        assertThat(house.post("examiner", "/api/v1/exams/mock-5/room/check", Map.of("candidates", List.of("clerk")))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void an_exam_that_begins_by_hand_waits_for_the_invigilator() {
        RoomFixture room = room(Map.of("byHand", true));
        assertThat(room.begin("clerk").status()).isEqualTo(409);
        String seat = "/api/v1/exams/" + room.exam() + "/seat";
        assertThat(house.get("clerk", seat).json().get("may").asBoolean()).isFalse();
        assertThat(room.step("begin", Map.of()).status()).isEqualTo(200);
        assertThat(room.step("begin", Map.of()).status()).isEqualTo(200);
        assertThat(house.get("clerk", seat).json().get("may").asBoolean()).isTrue();
        room.begun("clerk");
        assertThat(room.state("clerk")).isEqualTo("working");
        assertThat(room(Map.of()).step("begin", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void identity_and_seat_are_noted_and_shown_to_both() {
        RoomFixture room = room(Map.of());
        room.done("check", "clerk");
        room.step("seat", Map.of("candidates", List.of("clerk", "clerk2"), "seat", "A"));
        JsonNode row = room.row("clerk");
        assertThat(row.get("checked").asBoolean()).isTrue();
        assertThat(row.get("seat").asText()).isEqualTo("A-01");
        JsonNode seat =
                house.get("clerk2", "/api/v1/exams/" + room.exam() + "/seat").json();
        assertThat(seat.get("seat").asText()).isEqualTo("A-02");
        assertThat(seat.get("checked").asBoolean()).isFalse();
        assertThat(house.get("trainer", "/api/v1/exams/" + room.exam() + "/seat")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_latecomer_begins_only_when_admitted() {
        String opened = OffsetDateTime.now().minusMinutes(40).toString();
        RoomFixture room = room(Map.of("opensAt", opened, "lateMinutes", 30));
        House.Answer late = room.begin("clerk");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("detail").asText()).contains("30");
        assertThat(room.row("clerk").get("flags").toString()).contains("late");
        room.done("admit", "clerk");
        room.begun("clerk");
        assertThat(room.begin("clerk2").status()).isEqualTo(409);
    }

    @Test
    void time_is_given_to_those_at_work_at_once_and_to_others_when_they_begin() {
        RoomFixture room = room(Map.of());
        JsonNode attempt = room.begun("clerk");
        OffsetDateTime before = endsAt("clerk", attempt);
        House.Answer given = room.step("compensate", Map.of("all", true, "minutes", 10, "reason", "停电"));
        assertThat(given.json().get("done")).hasSize(2);
        assertThat(endsAt("clerk", attempt)).isEqualTo(before.plusMinutes(10));
        assertThat(pulse("clerk", attempt).get("left").asDouble()).isBetween(39 * 60.0, 40 * 60.0);
        JsonNode later = room.begun("clerk2");
        assertThat(Duration.between(
                        OffsetDateTime.parse(later.get("now").asText()),
                        OffsetDateTime.parse(later.get("endsAt").asText())))
                .isBetween(Duration.ofMinutes(39), Duration.ofMinutes(40));
        assertThat(room.board().at("/log/0/what").asText()).isEqualTo("compensate");
        assertThat(room.board().at("/log/0/minutes").asInt()).isEqualTo(10);
    }

    @Test
    void an_exam_bound_to_addresses_is_sat_only_from_there() {
        RoomFixture room = room(Map.of("addresses", List.of("10.9.8.0/24")));
        assertThat(room.begin("clerk").status()).isEqualTo(403);
        assertThat(house.get("clerk", "/api/v1/exams/" + room.exam() + "/seat")
                        .json()
                        .get("may")
                        .asBoolean())
                .isFalse();
        var inside = house.request("/api/v1/exams/" + room.exam() + "/attempts")
                .header("X-Forwarded-For", "10.9.8.7")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"));
        assertThat(house.send("clerk", inside).status()).isEqualTo(201);
    }

    @Test
    void own_time_of_a_candidate_counts_too() {
        RoomFixture room = room(Map.of("extraMinutes", Map.of("clerk", 15)));
        JsonNode attempt = room.begun("clerk");
        assertThat(pulse("clerk", attempt).get("left").asDouble()).isBetween(44 * 60.0, 45 * 60.0);
        assertThat(room.row("clerk").get("extraMinutes").asInt()).isEqualTo(15);
    }

    @Test
    void while_the_clock_stands_still_no_time_is_lost_and_answers_are_kept() {
        RoomFixture room = room(Map.of());
        JsonNode attempt = room.begun("clerk");
        OffsetDateTime before = endsAt("clerk", attempt);
        room.done("pause", "clerk");
        JsonNode told = pulse("clerk", attempt);
        assertThat(told.get("paused").asBoolean()).isTrue();
        assertThat(told.get("state").asText()).isEqualTo("running");
        assertThat(room.state("clerk")).isEqualTo("paused");
        String slot = single(attempt);
        assertThat(house.put("clerk", RoomFixture.own(attempt) + "/answers/" + slot, Map.of("seq", 1, "response", "A"))
                        .status())
                .isEqualTo(200);
        assertThat(pulse("clerk", attempt).get("left").asDouble())
                .isEqualTo(told.get("left").asDouble());
        JsonNode again = room.step("pause", Map.of("candidates", List.of("clerk"), "reason", "再次"))
                .json();
        assertThat(again.get("done")).isEmpty();
        assertThat(again.at("/left/0/message").asText()).isNotBlank();
        room.done("resume", "clerk");
        assertThat(endsAt("clerk", attempt)).isAfter(before);
        assertThat(room.state("clerk")).isEqualTo("working");
    }

    @Test
    void an_invigilator_ends_an_attempt_with_what_was_saved() {
        RoomFixture room = room(Map.of());
        JsonNode attempt = room.begun("clerk");
        room.done("end", "clerk");
        JsonNode state = house.get("clerk", RoomFixture.own(attempt)).json();
        assertThat(state.get("state").asText()).isEqualTo("closed");
        assertThat(room.state("clerk")).isEqualTo("done");
        assertThat(room.begin("clerk").status()).isEqualTo(409);
    }

    @Test
    void who_was_absent_begins_no_more_until_a_resit_is_granted() {
        RoomFixture room = room(Map.of());
        room.done("absent", "clerk");
        assertThat(room.state("clerk")).isEqualTo("absent");
        assertThat(room.begin("clerk").status()).isEqualTo(409);
        room.done("resit", "clerk");
        room.begun("clerk");
        assertThat(room.step("absent", Map.of("candidates", List.of("clerk"), "reason", "没来"))
                        .json()
                        .get("left"))
                .hasSize(1);
    }

    @Test
    void a_breach_voids_the_attempt_and_bars_the_candidate() {
        RoomFixture room = room(Map.of());
        JsonNode attempt = room.begun("clerk");
        room.done("breach", "clerk");
        room.done("breach", "clerk");
        assertThat(house.get("clerk", RoomFixture.own(attempt))
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("void");
        assertThat(room.state("clerk")).isEqualTo("breach");
        assertThat(room.begin("clerk").status()).isEqualTo(409);
        assertThat(told(attempt.get("attempt").asText())).isEqualTo(1);
    }

    @Test
    void a_resit_is_another_paper_and_the_first_attempt_does_not_count() {
        RoomFixture room = room(Map.of());
        JsonNode first = room.begun("clerk");
        assertThat(room.step("resit", Map.of("candidates", List.of("clerk"), "reason", "电脑坏了"))
                        .json()
                        .get("done"))
                .isEmpty();
        room.done("end", "clerk");
        room.done("resit", "clerk");
        JsonNode second = room.begun("clerk");
        assertThat(second.get("attempt")).isNotEqualTo(first.get("attempt"));
        assertThat(second.get("paper")).isNotEqualTo(first.get("paper"));
        assertThat(house.get("clerk", RoomFixture.own(first))
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("void");
        room.done("end", "clerk");
        assertThat(room.begin("clerk").status()).isEqualTo(409);
    }

    @Test
    void a_candidate_who_is_locked_out_is_let_in_by_the_invigilator() {
        var room = new RoomFixture(house, List.of("auditor"), Map.of());
        Map<String, String> wrong = Map.of("username", "auditor", "password", "not the password");
        for (int i = 0; i < 5; i++) house.post(null, "/api/v1/session", wrong);
        Map<String, String> right = Map.of("username", "auditor", "password", House.PASSWORD);
        assertThat(house.post(null, "/api/v1/session", right).status()).isEqualTo(429);
        assertThat(room.row("auditor").get("flags").toString()).contains("locked");
        room.done("unlock", "auditor");
        assertThat(house.post(null, "/api/v1/session", right).status()).isEqualTo(201);
        assertThat(faults(room.step("unlock", Map.of("candidates", List.of("admin")))))
                .containsExactly("candidates[0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "admit", "absent"})
    void without_script_a_step_is_a_form(String step) {
        RoomFixture room = room(Map.of());
        String page = "/exams/" + room.exam() + "/room";
        Visitor examiner = new Visitor(house).signedIn("examiner", House.PASSWORD);
        var form = new HashMap<>(Map.of("candidate", "clerk", "step", step, "reason", "按名单"));
        assertThat(examiner.post(page, form).status()).isEqualTo(303);
        assertThat(examiner.get(page + "/log").text()).contains("按名单");
        assertThat(examiner.get(page + "?did=" + step + "&done=1").text()).contains("clerk2");
        form.put("candidate", "nobody");
        assertThat(examiner.post(page, form).status()).isEqualTo(400);
    }
}
