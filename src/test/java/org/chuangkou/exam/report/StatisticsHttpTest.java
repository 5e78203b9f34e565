package org.chuangkou.exam.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.exam.marking.Sitter;
import org.chuangkou.exam.paper.FiguresOfQuestions.Figures;
import org.chuangkou.exam.schedule.ExamFixture;
import org.chuangkou.exam.sitting.Attempts;
import org.chuangkou.fact.AttemptReleased;
import org.chuangkou.fact.AttemptVoided;
import org.chuangkou.fact.Fact;
import org.chuangkou.fact.NumberedFact;
import org.junit.jupiter.api.Test;

@HttpTest
class StatisticsHttpTest {
    private static String exam;
    private static List<String> people;

    private final House house;
    private final Sitter sitter;

    StatisticsHttpTest(House house) {
        this.house = house;
        this.sitter = new Sitter(house);
    }

    /** Thirty-two people of growing ability, released; made once for all tests here. */
    private String exam() {
        if (exam != null) return exam;
        people = ExamFixture.people(house, "counted", 32);
        String id = sitter.exam(people);
        for (int i = 0; i < people.size(); i++) sitter.sit(people.get(i), id, i % 21);
        assertThat(house.get("examiner", "/api/v1/exams/" + id + "/statistics").status())
                .isEqualTo(409);
        sitter.release(id);
        exam = id;
        return id;
    }

    private JsonNode statistics(String username) {
        return house.get(username, "/api/v1/exams/" + exam() + "/statistics").json();
    }

    @Test
    void an_exam_in_numbers_for_those_who_may_see_them() {
        JsonNode told = statistics("trainer");
        assertThat(told.get("n").asInt()).isEqualTo(32);
        assertThat(told.get("of").asInt()).isEqualTo(100);
        assertThat(told.get("mean").asDouble()).isBetween(20.0, 80.0);
        assertThat(told.get("sd").asDouble()).isPositive();
        int counted = 0;
        for (JsonNode bar : told.get("histogram")) counted += bar.get("count").asInt();
        assertThat(counted).isEqualTo(32);
        assertThat(told.get("items").size()).isGreaterThanOrEqualTo(20);
        int answers = 0;
        for (JsonNode item : told.get("items")) {
            answers += item.get("n").asInt();
            assertThat(item.get("facility").asDouble()).isBetween(0.0, 1.0);
            if (!item.get("type").asText().equals("single")) continue;
            int chosen = item.get("open").asInt();
            for (JsonNode choice : item.get("choices"))
                chosen += choice.get("count").asInt();
            assertThat(chosen).isEqualTo(item.get("n").asInt());
        }
        assertThat(answers).isEqualTo(32 * 20);
        assertThat(statistics("manager")).isEqualTo(told);
        for (String other : List.of("clerk", "admin", "auditor"))
            assertThat(house.get(other, "/api/v1/exams/" + exam() + "/statistics")
                            .status())
                    .as(other)
                    .isEqualTo(403);
        assertThat(house.get("trainer", "/exams/" + exam() + "/statistics").status())
                .isEqualTo(200);
        assertThat(house.get("trainer", "/api/v1/exams/nothing/statistics").status())
                .isEqualTo(404);
    }

    @Test
    void every_response_is_in_the_file_under_the_keys_of_the_bank() {
        House.Answer file = house.get("examiner", "/api/v1/exams/" + exam() + "/responses.csv");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.text())
                .startsWith(
                        "\uFEFFexam,candidate,attempt,state,slot,question,version,type,response,right,points,of,savedAt\r\n");
        List<String> lines = file.text().lines().toList();
        assertThat(lines).hasSize(1 + 32 * 20);
        // Whoever had the full mark for a single choice has answered what the key says.
        assertThat(lines.stream().filter(line -> line.matches(".*,single,([A-H]),\\1,(\\d+),\\2,2.*")))
                .isNotEmpty();
        assertThat(lines.stream().filter(line -> line.matches(".*,single,([A-H]),(?!\\1)[A-H],[1-9].*")))
                .isEmpty();
        for (String other : List.of("clerk", "trainer", "manager"))
            assertThat(house.get(other, "/api/v1/exams/" + exam() + "/responses.csv")
                            .status())
                    .as(other)
                    .isEqualTo(403);
    }

    private void consume(Fact fact) {
        house.transactions().executeWrite(status -> {
            house.bean(CountingMarks.class).consume(List.of(new NumberedFact(1, fact)));
            return null;
        });
    }

    private Map<String, Figures> figures(List<String> questions) {
        return house.bean(CountingMarks.class).of(questions);
    }

    @Test
    void the_bank_hears_how_questions_did_each_attempt_counted_once_and_none_that_is_void() {
        String id = exam();
        Attempts attempts = house.bean(Attempts.class);
        List<String> sat =
                people.stream().map(one -> attempts.of(one).getFirst().id()).toList();
        var released = sat.stream()
                .map(one -> new AttemptReleased(one, id, "somebody", 5, "graded", true, 0, 100, Instant.EPOCH))
                .toList();
        released.forEach(this::consume);
        List<String> often = questions(30);
        Map<String, Figures> once = figures(often);
        released.forEach(this::consume);
        assertThat(figures(often)).isEqualTo(once);
        for (Figures figures : once.values()) {
            assertThat(figures.facility()).isBetween(0.0, 1.0);
            if (figures.discrimination() != null)
                assertThat(figures.discrimination()).isBetween(-1.0, 1.0);
        }
        long before = answers();
        String last = sat.getLast();
        consume(new AttemptVoided(last, id, "somebody", 5, Instant.EPOCH));
        assertThat(answers()).isEqualTo(before - 20);
        consume(new AttemptVoided(last, id, "somebody", 5, Instant.EPOCH));
        assertThat(answers()).isEqualTo(before - 20);
        consume(released.getLast());
        assertThat(answers()).isEqualTo(before);
    }

    /** Questions of the exam that so many answered. */
    private List<String> questions(int least) {
        var often = new ArrayList<String>();
        statistics("examiner").get("items").forEach(item -> {
            if (item.get("n").asInt() >= least) often.add(item.get("question").asText());
        });
        return often;
    }

    private long answers() {
        var all = new ArrayList<String>();
        statistics("examiner")
                .get("items")
                .forEach(item -> all.add(item.get("question").asText()));
        return house.transactions()
                .executeRead(status -> house.bean(StatisticsRows.class).of(all).stream()
                        .mapToLong(StatisticsRows.StatisticsRow::answers)
                        .sum());
    }
}
