package org.chuangkou.exam.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.exam.schedule.ExamFixture;

/** A room of a graded exam over HTTP: what candidates and their invigilator do there. */
public final class RoomFixture {
    private final House house;
    private final String exam;

    /** @param rules what is different from {@link ExamFixture#graded} */
    public RoomFixture(House house, List<String> candidates, Map<String, Object> rules) {
        this.house = house;
        var body = new HashMap<>(ExamFixture.graded(candidates));
        body.putAll(rules);
        this.exam = ExamFixture.setUp(house, body).get("id").asText();
    }

    public String exam() {
        return exam;
    }

    public String path() {
        return "/api/v1/exams/" + exam + "/room";
    }

    public House.Answer begin(String candidate) {
        return house.post(candidate, "/api/v1/exams/" + exam + "/attempts", Map.of());
    }

    /** @return the attempt as it was begun, or goes on */
    public JsonNode begun(String candidate) {
        House.Answer answer = begin(candidate);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    public static String own(JsonNode attempt) {
        return "/api/v1/attempts/" + attempt.get("attempt").asText();
    }

    public House.Answer step(String step, Map<String, Object> body) {
        return house.post("examiner", path() + "/" + step, body);
    }

    /** Done to one candidate, with a reason. */
    public JsonNode done(String step, String candidate) {
        House.Answer answer = step(step, Map.of("candidates", List.of(candidate), "reason", "监考记录"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().get("done")).as(answer.text()).hasSize(1);
        return answer.json();
    }

    public JsonNode board() {
        House.Answer answer = house.get("examiner", path());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    public JsonNode row(String candidate) {
        for (JsonNode row : board().get("rows"))
            if (row.get("candidate").asText().equals(candidate)) return row;
        throw new AssertionError(candidate);
    }

    public String state(String candidate) {
        return row(candidate).get("state").asText();
    }
}
