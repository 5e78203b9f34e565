package org.chuangkou.exam.marking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.exam.schedule.ExamFixture;
import org.chuangkou.fact.AttemptReleased;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@HttpTest
class ReleaseHttpTest {
    private final House house;
    private final Sitter sitter;

    ReleaseHttpTest(House house) {
        this.house = house;
        this.sitter = new Sitter(house);
    }

    private static String release(String exam) {
        return "/api/v1/exams/" + exam + "/release";
    }

    private static String results(String exam) {
        return "/api/v1/exams/" + exam + "/results";
    }

    private static String result(String attempt) {
        return "/api/v1/attempts/" + attempt + "/result";
    }

    private int state(String username, String path) {
        return house.get(username, path).status();
    }

    @Test
    @Timeout(120)
    void an_exam_is_released_once_all_have_finished_and_again_is_the_same() {
        List<String> people = ExamFixture.people(house, "release", 3);
        String exam = sitter.exam(people);
        String able = sitter.sit(people.get(0), exam, 20);
        String other = sitter.sit(people.get(1), exam, 2);
        assertThat(house.post("examiner", release(exam), Map.of()).status()).isEqualTo(409);
        String last = sitter.begin(people.get(2), exam);
        assertThat(house.post("examiner", release(exam), Map.of()).text()).contains("1 人正在作答");
        sitter.submit(people.get(2), last);

        assertThat(state(people.get(0), result(able))).isEqualTo(409);
        JsonNode before = house.get("examiner", results(exam)).json();
        assertThat(before.get("total").asInt()).isEqualTo(3);
        assertThat(before.at("/items/0/candidate").asText()).isEqualTo(people.get(0));
        assertThat(before.at("/items/0/points").asInt()).isEqualTo(100);
        assertThat(before.at("/items/0/passed").asBoolean()).isTrue();
        assertThat(before.at("/items/0/state").asText()).isEqualTo("submitted");

        JsonNode first = sitter.release(exam);
        assertThat(first.get("released").asInt()).isEqualTo(3);
        assertThat(sitter.release(exam)).isEqualTo(first);
        JsonNode own = house.get(people.get(0), result(able)).json();
        assertThat(own.get("points").asInt()).isEqualTo(100);
        assertThat(own.get("passed").asBoolean()).isTrue();
        assertThat(state(people.get(0), result(other))).isEqualTo(404);
        assertThat(house.get("examiner", results(exam) + "?size=1&page=1")
                        .json()
                        .at("/items/0/state")
                        .asText())
                .isEqualTo("released");
        assertThat(house.get(people.get(0), "/api/v1/exams/" + exam)
                        .json()
                        .get("releasedAt")
                        .asText())
                .isEqualTo(first.get("releasedAt").asText());
        assertThat(facts(exam)).hasSize(3).allMatch(fact -> fact.kind().equals("graded"));
    }

    /** All that were put into the outbox for an exam and have a number. */
    private List<AttemptReleased> facts(String exam) {
        Outbox outbox = house.bean(Outbox.class);
        while (true) {
            List<AttemptReleased> found = outbox.after(0, 100_000).stream()
                    .map(numbered -> numbered.fact())
                    .filter(AttemptReleased.class::isInstance)
                    .map(AttemptReleased.class::cast)
                    .filter(fact -> fact.exam().equals(exam))
                    .toList();
            if (found.size() >= 3) return found;
            Thread.onSpinWait();
        }
    }

    @Test
    void an_exam_that_candidates_may_still_begin_is_not_released() {
        String exam = sitter.exam(List.of("clerk", "clerk2"));
        sitter.sit("clerk", exam, 3);
        House.Answer answer = house.post("examiner", release(exam), Map.of());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("detail").asText()).contains("1 人可以开始");
        assertThat(house.get("examiner", "/exams/" + exam + "/results").text()).doesNotContain("/release");
    }

    @Test
    void nobody_but_examiners_and_managers_sees_results_and_only_examiners_release_them() {
        String exam = sitter.exam(List.of("clerk", "examiner2"));
        for (String other : List.of("clerk", "trainer", "admin", "auditor", "system")) {
            assertThat(state(other, results(exam))).as(other).isEqualTo(403);
            assertThat(state(other, "/exams/" + exam + "/results")).as(other).isEqualTo(403);
            assertThat(state(other, "/exams/" + exam + "/results.csv"))
                    .as(other)
                    .isEqualTo(403);
            assertThat(house.post(other, release(exam), Map.of()).status())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(state(null, results(exam))).isEqualTo(401);
        assertThat(state("manager", results(exam))).isEqualTo(200);
        assertThat(house.post("manager", release(exam), Map.of()).status()).isEqualTo(403);
        assertThat(state("examiner", results("nothing"))).isEqualTo(404);
        assertThat(house.post("examiner", release("nothing"), Map.of()).status())
                .isEqualTo(404);
        assertThat(house.post("examiner", release("mock-5"), Map.of()).status()).isEqualTo(409);
        assertThat(state("examiner", results(exam) + "?size=0")).isEqualTo(400);
        // An examiner who sits an exam is a candidate like any other.
        assertThat(state("examiner2", results(exam))).isEqualTo(403);
        assertThat(house.post("examiner2", release(exam), Map.of()).status()).isEqualTo(403);
    }

    @Test
    void the_list_as_a_file_names_everybody_and_opens_as_a_table() {
        String exam = sitter.exam(List.of("clerk", "clerk2"));
        sitter.sit("clerk", exam, 20);
        String file = house.get("manager", "/exams/" + exam + "/results.csv").text();
        assertThat(file).startsWith("\uFEFF用户名,姓名,状态");
        assertThat(file.lines()).hasSize(3);
        assertThat(file).contains("clerk,").contains(",及格,").contains("clerk2,").contains("未到");
    }
}
