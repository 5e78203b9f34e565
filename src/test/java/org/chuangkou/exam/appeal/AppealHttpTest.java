package org.chuangkou.exam.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.exam.marking.Sitter;
import org.chuangkou.exam.schedule.ExamFixture;
import org.junit.jupiter.api.Test;

@HttpTest
class AppealHttpTest {
    private static final Map<String, Object> OF_ONE = Map.of("slot", "3", "text", "指南里两种说法都有");

    private final House house;
    private final Sitter sitter;

    AppealHttpTest(House house) {
        this.house = house;
        this.sitter = new Sitter(house);
    }

    private static String appeals(String attempt) {
        return "/api/v1/attempts/" + attempt + "/appeals";
    }

    private static String decision(String appeal) {
        return "/api/v1/appeals/" + appeal + "/decision";
    }

    @Test
    void a_candidate_appeals_once_a_question_after_the_release() {
        List<String> people = ExamFixture.people(house, "appeal", 2);
        String exam = sitter.exam(people);
        String attempt = sitter.sit(people.get(0), exam, 5);
        sitter.sit(people.get(1), exam, 5);
        assertThat(house.post(people.get(0), appeals(attempt), OF_ONE).status()).isEqualTo(409);
        sitter.release(exam);
        House.Answer made = house.post(people.get(0), appeals(attempt), OF_ONE);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().get("state").asText()).isEqualTo("open");
        assertThat(house.post(people.get(0), appeals(attempt), OF_ONE).status()).isEqualTo(409);
        assertThat(house.post(people.get(0), appeals(attempt), Map.of("text", "整份成绩"))
                        .status())
                .isEqualTo(201);
        assertThat(house.post(people.get(0), appeals(attempt), Map.of("slot", "99", "text", "没有这题"))
                        .status())
                .isEqualTo(400);
        assertThat(house.post(people.get(0), appeals(attempt), Map.of("slot", "4", "text", " "))
                        .status())
                .isEqualTo(400);
        assertThat(house.post(people.get(1), appeals(attempt), OF_ONE).status()).isEqualTo(404);
        assertThat(house.get(people.get(1), appeals(attempt)).status()).isEqualTo(404);
        assertThat(house.get(people.get(0), appeals(attempt)).json()).hasSize(2);
        assertThat(house.post("system", appeals(attempt), OF_ONE).status()).isEqualTo(403);
        assertThat(house.get(people.get(0), "/api/v1/exams/" + exam + "/appeals")
                        .status())
                .isEqualTo(403);
        JsonNode all =
                house.get("examiner", "/api/v1/exams/" + exam + "/appeals").json();
        assertThat(all.get("total").asInt()).isEqualTo(2);
        assertThat(all.at("/items/0/slot").asText()).isEqualTo("3");
    }

    @Test
    void an_examiner_decides_once_with_a_reason_and_the_candidate_reads_it() {
        List<String> people = ExamFixture.people(house, "decide", 1);
        String exam = sitter.exam(people);
        String attempt = sitter.sit(people.get(0), exam, 5);
        sitter.release(exam);
        String appeal = house.post(people.get(0), appeals(attempt), OF_ONE)
                .json()
                .get("id")
                .asText();
        Map<String, Object> refused = Map.of("accept", false, "reason", "指南第二条只有一种说法");
        assertThat(house.post(people.get(0), decision(appeal), refused).status())
                .isEqualTo(403);
        assertThat(house.post("manager", decision(appeal), refused).status()).isEqualTo(403);
        assertThat(house.post("examiner", decision(appeal), Map.of("accept", true))
                        .status())
                .isEqualTo(400);
        assertThat(house.post("examiner", decision(appeal), Map.of("reason", "理由"))
                        .status())
                .isEqualTo(400);
        assertThat(house.post("examiner", decision("nothing"), refused).status())
                .isEqualTo(404);
        assertThat(house.post("examiner", decision(appeal), refused)
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("refused");
        assertThat(house.post("examiner2", decision(appeal), refused).status()).isEqualTo(409);
        JsonNode own = house.get(people.get(0), appeals(attempt)).json();
        assertThat(own.at("/0/state").asText()).isEqualTo("refused");
        assertThat(own.at("/0/reason").asText()).contains("第二条");
        assertThat(house.get("examiner", "/appeals/" + appeal).text())
                .contains("127.0.0.1")
                .contains(people.get(0));
        assertThat(house.get(people.get(0), "/appeals/" + appeal).status()).isEqualTo(403);
        assertThat(house.get("examiner", "/appeals/nothing").status()).isEqualTo(404);
    }

    @Test
    void an_examiner_who_sat_the_exam_does_not_decide_about_it() {
        String exam = sitter.exam(List.of("examiner2"));
        String attempt = sitter.sit("examiner2", exam, 5);
        sitter.release(exam);
        String appeal = house.post("examiner2", appeals(attempt), OF_ONE)
                .json()
                .get("id")
                .asText();
        assertThat(house.post("examiner2", decision(appeal), Map.of("accept", true, "reason", "我是对的"))
                        .status())
                .isEqualTo(403);
        assertThat(house.get("examiner2", "/appeals/" + appeal).status()).isEqualTo(403);
    }

    @Test
    void against_a_mock_paper_nobody_appeals() {
        String attempt = sitter.begin("auditor", "mock-5");
        sitter.submit("auditor", attempt);
        assertThat(house.post("auditor", appeals(attempt), OF_ONE).status()).isEqualTo(409);
        assertThat(house.get("auditor", "/attempts/" + attempt + "/result").text())
                .doesNotContain("/appeals");
    }
}
