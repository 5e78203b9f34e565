package org.chuangkou.exam.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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

    /** Builds the papers of an exam and waits until they are there. @return the finished job */
    public static JsonNode build(House house, String exam) {
        House.Answer answer = house.post("examiner", "/api/v1/exams/" + exam + "/papers", Map.of());
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return house.finished("examiner", answer.json().get("job").asText());
    }

    /** Clerks of the demo district with accounts and the password of all tests, named {@code prefix1 … prefixN}. */
    public static List<String> people(House house, String prefix, int count) {
        var csv = new StringBuilder("username,name,no,place,role,password\n");
        var names = new ArrayList<String>();
        for (int i = 1; i <= count; i++) {
            names.add(prefix + i);
            csv.append("%s%d,考生%d,%s-%d,综窗区/政务服务中心,CLERK,%s\n".formatted(prefix, i, i, prefix, i, House.PASSWORD));
        }
        House.Answer answer = house.upload(
                "admin",
                "/api/v1/clerks/import",
                "csv",
                "people.csv",
                csv.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        JsonNode job = house.finished("admin", answer.json().get("job").asText());
        assertThat(job.get("rejected").asInt()).as(job.toString()).isZero();
        return names;
    }
}
