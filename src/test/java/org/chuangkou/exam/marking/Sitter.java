package org.chuangkou.exam.marking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.exam.schedule.ExamFixture;
import org.chuangkou.exam.sitting.Attempts;
import org.chuangkou.exam.sitting.Sheet;
import org.chuangkou.exam.sitting.Sheets;
import org.chuangkou.question.file.ResponseJson;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Response;
import org.chuangkou.question.kind.Right;

/** People who sit graded exams for tests, and know as much as they are told to. */
public final class Sitter {
    private final House house;

    public Sitter(House house) {
        this.house = house;
    }

    /** A graded exam of twenty questions with its papers. @return its id */
    public String exam(List<String> candidates) {
        String id = ExamFixture.setUp(house, ExamFixture.graded(candidates))
                .get("id")
                .asText();
        ExamFixture.build(house, id);
        return id;
    }

    public String begin(String username, String exam) {
        House.Answer answer = house.post(username, "/api/v1/exams/" + exam + "/attempts", Map.of());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().get("attempt").asText();
    }

    public Sheet sheet(String attempt) {
        return house.bean(Sheets.class)
                .of(house.bean(Attempts.class).find(attempt).orElseThrow());
    }

    /** What gets the full mark, under the keys of the paper. */
    public static JsonNode right(Sheet.Place place) {
        return ResponseJson.write(
                place.arrangement().toShown(Right.response(place.question()).orElseThrow()));
    }

    /** Something that gets none, where that is easy to say; null where it is not. */
    public static JsonNode wrong(Sheet.Place place) {
        return switch (place.question()) {
            case Question.Single single ->
                ResponseJson.write(place.arrangement()
                        .toShown(new Response.Chosen(single.answer().equals("A") ? "B" : "A")));
            case Question.Judge judge -> ResponseJson.write(new Response.Judged(!judge.answer()));
            default -> null;
        };
    }

    public void save(String username, String attempt, String slot, long seq, JsonNode response) {
        House.Answer saved = house.put(
                username, "/api/v1/attempts/" + attempt + "/answers/" + slot, Map.of("seq", seq, "response", response));
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    }

    public void submit(String username, String attempt) {
        assertThat(house.post(username, "/api/v1/attempts/" + attempt + "/submit", Map.of())
                        .status())
                .isEqualTo(200);
    }

    /** Sits the exam with the first {@code right} places right and the others wrong or open. @return the attempt */
    public String sit(String username, String exam, int right) {
        String attempt = begin(username, exam);
        int place = 0;
        for (Sheet.Place one : sheet(attempt).places()) {
            JsonNode response = place++ < right ? right(one) : wrong(one);
            if (response != null) save(username, attempt, one.slot(), 1, response);
        }
        submit(username, attempt);
        return attempt;
    }

    public JsonNode release(String exam) {
        House.Answer answer = house.post("examiner", "/api/v1/exams/" + exam + "/release", Map.of());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** The first question of this paper that has one right option. */
    public Sheet.Place single(String attempt) {
        return sheet(attempt).places().stream()
                .filter(place -> place.question() instanceof Question.Single)
                .findFirst()
                .orElseThrow();
    }
}
