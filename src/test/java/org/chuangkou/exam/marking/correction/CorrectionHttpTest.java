package org.chuangkou.exam.marking.correction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.base.Ids;
import org.chuangkou.exam.marking.Corrected;
import org.chuangkou.exam.marking.Correction;
import org.chuangkou.exam.marking.CorrectionLog;
import org.chuangkou.exam.marking.Corrections;
import org.chuangkou.exam.marking.Results;
import org.chuangkou.exam.marking.Sitter;
import org.chuangkou.exam.schedule.ExamFixture;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.exam.sitting.Sheet;
import org.chuangkou.question.kind.Question;
import org.junit.jupiter.api.Test;

@HttpTest
class CorrectionHttpTest {
    private final House house;
    private final Sitter sitter;

    CorrectionHttpTest(House house) {
        this.house = house;
        this.sitter = new Sitter(house);
    }

    private static String corrections(String exam) {
        return "/api/v1/exams/" + exam + "/corrections";
    }

    private static Map<String, Object> body(Sheet.Place place, String kind) {
        var body = new HashMap<String, Object>();
        body.put("question", place.of().question());
        body.put("version", place.of().version());
        body.put("kind", kind);
        body.put("reason", "指南已更新，两种说法都对");
        return body;
    }

    private static String other(Sheet.Place single) {
        return ((Question.Single) single.question()).answer().equals("A") ? "B" : "A";
    }

    private JsonNode correct(String exam, Map<String, Object> body) {
        House.Answer answer = house.post("examiner", corrections(exam), body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode result(String username, String attempt) {
        return house.get(username, "/api/v1/attempts/" + attempt + "/result").json();
    }

    /** Two who sat the exam: one left everything open, the other knew everything. */
    private record Sat(String exam, String open, String openAttempt, String knows, String knowsAttempt) {}

    private Sat sat(String prefix) {
        List<String> people = ExamFixture.people(house, prefix, 2);
        String exam = sitter.exam(people);
        String open = sitter.begin(people.get(0), exam);
        sitter.submit(people.get(0), open);
        return new Sat(exam, people.get(0), open, people.get(1), sitter.sit(people.get(1), exam, 20));
    }

    @Test
    void a_correction_shows_whom_it_touches_and_changes_nothing_before_it_is_applied() {
        Sat sat = sat("show");
        sitter.release(sat.exam());
        Sheet.Place place = sitter.single(sat.openAttempt());
        JsonNode before = result(sat.open(), sat.openAttempt());
        JsonNode preview = correct(sat.exam(), body(place, "all"));
        assertThat(preview.get("applied").asBoolean()).isFalse();
        assertThat(preview.get("attempts").asInt()).isEqualTo(1);
        assertThat(preview.at("/rows/0/candidate").asText()).isEqualTo(sat.open());
        assertThat(preview.at("/rows/0/before").decimalValue()).isZero();
        assertThat(preview.at("/rows/0/after").asInt()).isEqualTo(place.of().points());
        assertThat(result(sat.open(), sat.openAttempt())).isEqualTo(before);
        assertThat(house.get("examiner", corrections(sat.exam())).json()).isEmpty();
    }

    @Test
    void an_applied_correction_marks_anew_keeps_the_old_result_and_tells_the_candidate() {
        Sat sat = sat("apply");
        sitter.release(sat.exam());
        Sheet.Place place = sitter.single(sat.openAttempt());
        var body = body(place, "none");
        String digest = correct(sat.exam(), body).get("digest").asText();
        body.put("dryRun", false);
        assertThat(house.post("examiner", corrections(sat.exam()), body).status())
                .isEqualTo(400);
        body.put("digest", "of something else");
        assertThat(house.post("examiner", corrections(sat.exam()), body).status())
                .isEqualTo(409);
        body.put("digest", digest);
        assertThat(correct(sat.exam(), body).get("attempts").asInt()).isEqualTo(1);
        // Sent twice by an impatient hand: nothing more happens.
        correct(sat.exam(), body);

        JsonNode after = result(sat.open(), sat.openAttempt());
        assertThat(after.get("points").asInt()).isEqualTo(place.of().points());
        assertThat(after.get("revision").asInt()).isEqualTo(2);
        JsonNode slot = slot(after, place.slot());
        assertThat(slot.at("/remark/kind").asText()).isEqualTo("none");
        assertThat(slot.get("points").asInt()).isEqualTo(place.of().points());
        assertThat(house.bean(Results.class).revisions(sat.openAttempt()))
                .singleElement()
                .satisfies(old -> assertThat(old.hundredths()).isZero());
        JsonNode made = house.get("examiner2", corrections(sat.exam())).json();
        assertThat(made).hasSize(1);
        assertThat(made.at("/0/author").asText()).isEqualTo("examiner");
        assertThat(made.at("/0/appliedAt").asText()).isNotBlank();
        assertThat(result(sat.knows(), sat.knowsAttempt()).get("points").asInt())
                .isEqualTo(100);
    }

    private static JsonNode slot(JsonNode result, String slot) {
        for (JsonNode one : result.get("slots")) if (one.get("slot").asText().equals(slot)) return one;
        throw new IllegalStateException(slot);
    }

    @Test
    void another_key_takes_points_from_those_who_had_the_old_one_and_a_second_key_does_not() {
        Sat sat = sat("key");
        Sheet.Place place = sitter.single(sat.knowsAttempt());
        var also = body(place, "also");
        also.put("answer", other(place));
        assertThat(correct(sat.exam(), also).get("attempts").asInt()).isZero();
        var key = body(place, "key");
        key.put("answers", List.of(other(place)));
        JsonNode preview = correct(sat.exam(), key);
        assertThat(preview.at("/rows/0/candidate").asText()).isEqualTo(sat.knows());
        assertThat(preview.at("/rows/0/after").asInt())
                .isEqualTo(100 - place.of().points());
    }

    @Test
    void an_attempt_that_ends_later_is_marked_under_the_corrections_there_are() {
        List<String> people = ExamFixture.people(house, "later", 2);
        String exam = sitter.exam(people);
        String first = sitter.begin(people.get(0), exam);
        sitter.submit(people.get(0), first);
        Sheet.Place place = sitter.single(first);
        var body = body(place, "all");
        body.put("digest", correct(exam, body).get("digest").asText());
        body.put("dryRun", false);
        correct(exam, body);
        String second = sitter.begin(people.get(1), exam);
        assertThat(house.post("examiner", corrections(exam), body).status()).isEqualTo(409);
        sitter.submit(people.get(1), second);
        boolean same = sitter.sheet(second).places().stream()
                .anyMatch(one -> one.of().question().equals(place.of().question())
                        && one.of().version() == place.of().version());
        int expected = same ? place.of().points() * 100 : 0;
        assertThat(house.bean(Results.class).find(second).orElseThrow().hundredths())
                .isEqualTo(expected);
    }

    @Test
    void a_wrong_body_is_refused_in_words_and_nobody_but_examiners_corrects() {
        Sat sat = sat("wrong");
        Sheet.Place place = sitter.single(sat.openAttempt());
        assertThat(faults(sat.exam(), Map.of())).contains("question", "reason", "kind");
        assertThat(faults(sat.exam(), body(place, "key"))).containsExactly("answer");
        var body = body(place, "key");
        body.put("answer", "Z");
        assertThat(faults(sat.exam(), body)).containsExactly("answer");
        body.put("part", 3);
        assertThat(faults(sat.exam(), body)).contains("part");
        var sideways = body(place, "sideways");
        assertThat(faults(sat.exam(), sideways)).containsExactly("kind");
        for (String other : List.of(sat.open(), "trainer", "manager", "admin"))
            assertThat(house.post(other, corrections(sat.exam()), body(place, "all"))
                            .status())
                    .as(other)
                    .isEqualTo(403);
        assertThat(house.post("examiner", corrections("nothing"), body(place, "all"))
                        .status())
                .isEqualTo(404);
    }

    private List<String> faults(String exam, Map<String, Object> body) {
        House.Answer answer = house.post("examiner", corrections(exam), body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        var fields = new ArrayList<String>();
        answer.json().get("errors").forEach(one -> fields.add(one.get("field").asText()));
        return fields;
    }

    @Test
    void what_a_crash_left_undone_is_finished_by_the_service() {
        Sat sat = sat("crash");
        sitter.release(sat.exam());
        Sheet.Place place = sitter.single(sat.openAttempt());
        var log = house.bean(CorrectionLog.class);
        Instant made = Instant.now().minus(Duration.ofMinutes(5));
        log.add(
                sat.exam(),
                new Corrected(
                        Ids.next(made),
                        new Corrections.Which(place.of().question(), place.of().version(), place.part()),
                        new Correction.ForAll(),
                        "题干有歧义",
                        "of a preview",
                        "examiner",
                        made,
                        null));
        assertThat(result(sat.open(), sat.openAttempt()).get("points").asInt()).isZero();
        new FinishingCorrections(log, house.bean(Exams.class), house.bean(CorrectingExam.class), Clock.systemUTC())
                .finish();
        assertThat(result(sat.open(), sat.openAttempt()).get("points").asInt())
                .isEqualTo(place.of().points());
        assertThat(log.unapplied(Instant.now())).doesNotContain(sat.exam());
    }
}
