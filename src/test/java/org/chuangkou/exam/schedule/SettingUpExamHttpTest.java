package org.chuangkou.exam.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.junit.jupiter.api.Test;

@HttpTest
class SettingUpExamHttpTest {
    private final House house;

    SettingUpExamHttpTest(House house) {
        this.house = house;
    }

    private List<String> faults(Map<String, Object> body) {
        House.Answer answer = house.post("examiner", "/api/v1/exams", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        var fields = new ArrayList<String>();
        answer.json().get("errors").forEach(one -> fields.add(one.get("field").asText()));
        return fields;
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = new HashMap<>(ExamFixture.graded(List.of("clerk")));
        body.put(field, value);
        return body;
    }

    @Test
    void an_examiner_sets_up_an_exam_and_its_candidates_find_it() {
        JsonNode exam = ExamFixture.setUp(house, ExamFixture.graded(List.of("clerk", "clerk2")));
        String id = exam.get("id").asText();
        assertThat(exam.get("state").asText()).isEqualTo("open");
        assertThat(exam.get("candidates").asInt()).isEqualTo(2);
        assertThat(house.get("clerk", "/api/v1/exams").text()).contains(id);
        assertThat(house.get("clerk", "/api/v1/exams/" + id).json().get("title").asText())
                .isEqualTo("五级理论考试");
        assertThat(house.get("examiner2", "/api/v1/exams/all").text()).contains(id);
    }

    @Test
    void whoever_is_not_invited_does_not_find_it() {
        String id = ExamFixture.setUp(house, ExamFixture.graded(List.of("clerk")))
                .get("id")
                .asText();
        assertThat(house.get("clerk2", "/api/v1/exams").text()).doesNotContain(id);
        assertThat(house.get("clerk2", "/api/v1/exams/" + id).status()).isEqualTo(404);
        assertThat(house.post("clerk2", "/api/v1/exams/" + id + "/attempts", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nobody_but_an_examiner_sets_up_exams() {
        Map<String, Object> body = ExamFixture.graded(List.of("clerk"));
        for (String other : List.of("clerk", "trainer", "manager", "admin", "auditor", "system"))
            assertThat(house.post(other, "/api/v1/exams", body).status())
                    .as(other)
                    .isEqualTo(403);
        assertThat(house.post(null, "/api/v1/exams", body).status()).isEqualTo(401);
        assertThat(house.get("clerk", "/api/v1/exams/all").status()).isEqualTo(403);
    }

    @Test
    void every_wrong_field_is_named() {
        assertThat(faults(with("blueprint", "no-such"))).contains("blueprint");
        assertThat(faults(with("kind", "serious"))).contains("kind");
        assertThat(faults(with("opensAt", "tomorrow"))).contains("opensAt");
        assertThat(faults(with("closesAt", "2020-01-01T00:00:00+08:00"))).contains("closesAt");
        assertThat(faults(with("minutes", 0))).contains("minutes");
        assertThat(faults(with("candidates", List.of("clerk", "nobody", "clerk", "system"))))
                .containsExactly("candidates[2]");
        assertThat(faults(with("candidates", List.of("clerk", "nobody", "system", "examiner"))))
                .containsExactly("candidates[1]", "candidates[2]", "candidates[3]");
        assertThat(faults(with("addresses", List.of("10.0.0.0/8", "everywhere"))))
                .contains("addresses[1]");
        assertThat(faults(with("byHand", "yes"))).contains("byHand");
        assertThat(faults(with("extraMinutes", Map.of("clerk2", 10)))).contains("extraMinutes.clerk2");
        assertThat(faults(with("minute", 3))).contains("minute");
    }

    @Test
    void more_candidates_come_later_and_stay_when_named_again() {
        String id = ExamFixture.setUp(house, ExamFixture.graded(List.of("clerk")))
                .get("id")
                .asText();
        String path = "/api/v1/exams/" + id + "/candidates";
        House.Answer added = house.post("examiner", path, Map.of("candidates", List.of("clerk", "clerk2")));
        assertThat(added.json().get("candidates").asInt()).isEqualTo(2);
        assertThat(house.post("examiner", path, Map.of("candidates", List.of("nobody")))
                        .status())
                .isEqualTo(400);
        assertThat(house.post("examiner", path, Map.of()).status()).isEqualTo(400);
        assertThat(house.post("trainer", path, Map.of("candidates", List.of("clerk2")))
                        .status())
                .isEqualTo(403);
        assertThat(house.post("examiner", "/api/v1/exams/mock-5/candidates", Map.of("candidates", List.of("clerk")))
                        .status())
                .isEqualTo(409);
        assertThat(house.get("clerk2", "/api/v1/exams/" + id).status()).isEqualTo(200);
    }

    @Test
    void a_graded_exam_is_sat_once() {
        String id = ExamFixture.setUp(house, ExamFixture.graded(List.of("clerk")))
                .get("id")
                .asText();
        String path = "/api/v1/exams/" + id + "/attempts";
        JsonNode attempt = house.post("clerk", path, Map.of()).json();
        String own = "/api/v1/attempts/" + attempt.get("attempt").asText();
        assertThat(house.post("clerk", own + "/submit", Map.of())
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("submitted");
        assertThat(house.post("clerk", path, Map.of()).status()).isEqualTo(409);
        assertThat(house.get("clerk", own + "/result").status()).isEqualTo(409);
    }
}
