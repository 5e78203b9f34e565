package org.chuangkou.exam.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.account.Visitor;
import org.chuangkou.exam.room.RoomFixture;
import org.chuangkou.exam.sitting.AttemptRows.AttemptRow;
import org.junit.jupiter.api.Test;

/** Each is a fault of an exam product that its users or testers have reported. */
@HttpTest
class WhatOthersGotWrongHttpTest {
    private static final Set<String> TOLD =
            Set.of("slot", "type", "stem", "points", "options", "key", "text", "blanks", "left", "right", "parts");

    private final House house;
    private final RoomFixture room;
    private final JsonNode attempt;
    private final String own;

    WhatOthersGotWrongHttpTest(House house) {
        this.house = house;
        this.room = new RoomFixture(house, List.of("clerk", "clerk2"), Map.of());
        this.attempt = room.begun("clerk");
        this.own = RoomFixture.own(attempt);
    }

    private House.Answer save(String username, String slot, long seq, Object response) {
        return house.put(username, own + "/answers/" + slot, Map.of("seq", seq, "response", response));
    }

    private JsonNode single() {
        for (JsonNode slot : attempt.at("/paper/slots"))
            if (slot.get("type").asText().equals("single")) return slot;
        throw new AssertionError("a paper of twenty has a single choice");
    }

    private List<String> stems() {
        var stems = new ArrayList<String>();
        attempt.at("/paper/slots").forEach(slot -> stems.add(slot.get("stem").asText()));
        return stems;
    }

    private void timeIsUp() {
        AttemptRows rows = house.bean(AttemptRows.class);
        AttemptRow row = rows.find(attempt.get("attempt").asText()).orElseThrow();
        Attempt over = row.attempt();
        rows.time(List.of(AttemptRow.of(new Attempt(
                over.id(),
                over.exam(),
                over.candidate(),
                over.paper(),
                over.state(),
                over.startedAt(),
                Instant.now().minusSeconds(1),
                null,
                null,
                null))));
    }

    @Test
    void keys_and_explanations_stand_nowhere_before_the_release() {
        var names = new HashSet<String>();
        attempt.at("/paper")
                .findParents("type")
                .forEach(slot -> slot.fieldNames().forEachRemaining(names::add));
        assertThat(names).isSubsetOf(TOLD);
        Visitor clerk = new Visitor(house).signedIn("clerk", House.PASSWORD);
        String page = clerk.get("/attempts/" + attempt.get("attempt").asText()).text();
        assertThat(page).contains("data-sit").doesNotContain("讲解", "ask-solution", "data-right=\"true\"");
        house.post("clerk", own + "/submit", Map.of());
        assertThat(house.get("clerk", own + "/result").status()).isEqualTo(409);
        assertThat(house.get("clerk", own).text()).doesNotContain("explanation", "points", "right");
        assertThat(clerk.get("/attempts/" + attempt.get("attempt").asText() + "/result")
                        .text())
                .doesNotContain(stems().getFirst());
    }

    @Test
    void a_paper_whose_time_is_up_is_not_served_any_more() {
        timeIsUp();
        assertThat(room.begin("clerk").status()).isEqualTo(409);
        assertThat(house.get("clerk", own).json().get("state").asText()).isEqualTo("closed");
        Visitor clerk = new Visitor(house).signedIn("clerk", House.PASSWORD);
        House.Answer page = clerk.get("/attempts/" + attempt.get("attempt").asText());
        assertThat(page.status()).isEqualTo(303);
        String end = clerk.get(Visitor.location(page)).text();
        for (String stem : stems()) assertThat(end).doesNotContain(stem);
        assertThat(save("clerk", single().get("slot").asText(), 1, "A").status())
                .isEqualTo(409);
    }

    @Test
    void another_s_answers_are_neither_read_nor_written_by_their_id() {
        String slot = single().get("slot").asText();
        save("clerk", slot, 1, "A");
        for (String other : List.of("clerk2", "trainer", "examiner", "manager", "admin", "auditor")) {
            assertThat(house.get(other, own).status()).as(other).isEqualTo(404);
            assertThat(save(other, slot, 2, "B").status()).as(other).isEqualTo(404);
            assertThat(house.post(other, own + "/pulse", Map.of("left", 9)).status())
                    .as(other)
                    .isEqualTo(404);
            assertThat(house.post(other, own + "/submit", Map.of()).status())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(house.get("clerk", own).json().at("/answers/0/response").asText())
                .isEqualTo("A");
    }

    @Test
    void after_handing_in_no_answer_changes() {
        String slot = single().get("slot").asText();
        save("clerk", slot, 1, "A");
        house.post("clerk", own + "/submit", Map.of());
        assertThat(save("clerk", slot, 2, "B").status()).isEqualTo(409);
        assertThat(house.get("clerk", own).json().at("/answers/0/response").asText())
                .isEqualTo("A");
    }

    @Test
    void a_paper_is_handed_in_with_questions_left_open() {
        save("clerk", single().get("slot").asText(), 1, "A");
        House.Answer answer = house.post("clerk", own + "/submit", Map.of());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("state").asText()).isEqualTo("submitted");
    }

    @Test
    void neither_the_candidate_s_clock_nor_their_own_marks_are_believed() {
        String endsAt = attempt.get("endsAt").asText();
        Map<String, Object> body = Map.of(
                "seq",
                1,
                "response",
                "A",
                "savedAt",
                "2020-01-01T00:00:00Z",
                "points",
                100,
                "correct",
                true,
                "endsAt",
                "2099-01-01T00:00:00Z");
        JsonNode saved = house.put(
                        "clerk", own + "/answers/" + single().get("slot").asText(), body)
                .json();
        assertThat(OffsetDateTime.parse(saved.get("savedAt").asText()))
                .isAfter(OffsetDateTime.now().minusMinutes(5));
        house.post(
                "clerk",
                own + "/pulse",
                Map.of("now", "2020-01-01T00:00:00Z", "left", 0, "endsAt", "2099-01-01T00:00:00Z"));
        assertThat(house.get("clerk", own).json().get("endsAt").asText()).isEqualTo(endsAt);
        timeIsUp();
        assertThat(house.put("clerk", own + "/answers/" + single().get("slot").asText(), body)
                        .json()
                        .get("seq")
                        .asInt())
                .as("what is stored is told again")
                .isEqualTo(1);
        assertThat(save("clerk", single().get("slot").asText(), 2, "B").status())
                .isEqualTo(409);
    }

    @Test
    void failures_of_some_do_not_lock_a_whole_classroom_out() {
        for (int i = 0; i < 40; i++)
            house.post(null, "/api/v1/session", Map.of("username", "not-here-" + i, "password", "wrong"));
        assertThat(house.post(null, "/api/v1/session", Map.of("username", "clerk2", "password", House.PASSWORD))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void no_secret_follows_from_a_name_and_a_date() {
        Map<String, String> who = Map.of("username", "clerk", "password", House.PASSWORD);
        String one =
                house.post(null, "/api/v1/session", who).json().get("token").asText();
        String two =
                house.post(null, "/api/v1/session", who).json().get("token").asText();
        assertThat(one).hasSizeGreaterThan(40).doesNotContain("clerk").isNotEqualTo(two);
        var others = new RoomFixture(house, List.of("clerk"), Map.of());
        String id = others.begun("clerk").get("attempt").asText();
        assertThat(id.substring(10))
                .isNotEqualTo(attempt.get("attempt").asText().substring(10));
        assertThat(id).doesNotContain("clerk");
    }

    @Test
    void a_later_edit_of_the_bank_does_not_change_a_paper() {
        JsonNode item = null;
        String stem = single().get("stem").asText();
        for (int page = 0; item == null; page++)
            for (JsonNode one : house.get("trainer", "/api/v1/questions?level=5&size=200&page=" + page)
                    .json()
                    .get("items")) if (one.get("stem").asText().equals(stem)) item = one;
        String path = "/api/v1/questions/" + item.get("id").asText();
        ObjectNode edited = house.get("trainer", path).json().deepCopy();
        assertThat(house.put("trainer", path, edited.put("stem", stem + "（改过）")).status())
                .isEqualTo(200);
        assertThat(room.begun("clerk").get("paper")).isEqualTo(attempt.get("paper"));
        Visitor clerk = new Visitor(house).signedIn("clerk", House.PASSWORD);
        assertThat(clerk.get("/attempts/" + attempt.get("attempt").asText()).text())
                .doesNotContain("（改过）");
    }
}
