package org.chuangkou.exam.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.House;

/** Exams for tests, set up over HTTP as an examiner would. */
public final class ExamFixture {
    private ExamFixture() {}

    /** A graded exam that is open now, of twenty questions. */
    public static Map<String, Object> graded(List<String> candidates) {
        var body = new HashMap<String, Object>();
        body.put("blueprint", "mock-5");
        body.put("title", "五级理论考试");
        body.put("kind", "graded");
        body.put("opensAt", OffsetDateTime.now().minusMinutes(1).toString());
        body.put("closesAt", OffsetDateTime.now().plusHours(2).toString());
        body.put("minutes", 30);
        body.put("candidates", candidates);
        return body;
    }

    /** @return the exam as the contract answers it */
    public static JsonNode setUp(House house, Map<String, Object> body) {
        House.Answer answer = house.post("examiner", "/api/v1/exams", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }
}
