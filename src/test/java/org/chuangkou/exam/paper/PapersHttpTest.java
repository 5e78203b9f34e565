package org.chuangkou.exam.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.base.Json;
import org.chuangkou.exam.schedule.ExamFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@HttpTest
class PapersHttpTest {
    private final House house;

    PapersHttpTest(House house) {
        this.house = house;
    }

    private static String path(JsonNode exam) {
        return "/api/v1/exams/" + exam.get("id").asText() + "/papers";
    }

    private void close(JsonNode exam) {
        house.transactions().executeWrite(status -> {
            try (var statement = status.getConnection()
                    .prepareStatement(
                            "UPDATE exam SET closes_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE id = ?")) {
                statement.setString(1, exam.get("id").asText());
                return statement.executeUpdate();
            }
        });
    }

    @Test
    void papers_are_built_before_the_start_and_told_how_fair_they_are() {
        List<String> people = ExamFixture.people(house, "built", 30);
        JsonNode exam = ExamFixture.setUp(house, ExamFixture.graded(people));
        assertThat(house.get("examiner", path(exam) + "/report").status()).isEqualTo(404);
        JsonNode job = ExamFixture.build(house, exam.get("id").asText());
        assertThat(job.get("state").asText()).as(job.toString()).isEqualTo("done");
        assertThat(job.get("created").asInt()).isEqualTo(30);
        JsonNode report = house.get("examiner", path(exam) + "/report").json();
        assertThat(report.get("papers").asInt()).isEqualTo(30);
        assertThat(report.get("distinct").asInt()).isEqualTo(30);
        assertThat(report.get("spread").asDouble()).isLessThanOrEqualTo(.005);
        assertThat(report.get("most").asInt())
                .isLessThanOrEqualTo(report.get("cap").asInt());
        House.Answer again = house.post("examiner", path(exam), Map.of());
        assertThat(again.status()).isEqualTo(202);
        assertThat(house.finished("examiner", again.json().get("job").asText())
                        .get("created")
                        .asInt())
                .isEqualTo(30);
    }

    @Test
    void the_promise_is_published_first_and_the_seed_only_after_closing() {
        JsonNode exam = ExamFixture.setUp(house, ExamFixture.graded(ExamFixture.people(house, "proved", 3)));
        ExamFixture.build(house, exam.get("id").asText());
        JsonNode before = house.get("examiner", path(exam) + "/proof").json();
        assertThat(before.get("commitment").asText()).matches("[0-9a-f]{64}");
        assertThat(before.has("seed")).isFalse();
        assertThat(Json.parse(before.get("input").asText()).get("candidates")).hasSize(3);
        assertThat(house.get("examiner", path(exam)).status()).isEqualTo(409);
        JsonNode own = house.get("proved1", path(exam) + "/proof").json();
        assertThat(own.get("commitment")).isEqualTo(before.get("commitment"));
        assertThat(own.has("input")).isFalse();
        close(exam);
        JsonNode after = house.get("examiner", path(exam) + "/proof").json();
        assertThat(after.get("seed").asText()).matches("[0-9a-f]{64}");
        assertThat(house.get("proved1", path(exam) + "/proof").json().has("seed"))
                .isFalse();
    }

    @Test
    void every_paper_follows_from_the_plan_and_the_seed_even_that_of_a_latecomer(@TempDir Path folder)
            throws IOException {
        List<String> people = ExamFixture.people(house, "again", 5);
        JsonNode exam = ExamFixture.setUp(house, ExamFixture.graded(people.subList(0, 4)));
        String id = exam.get("id").asText();
        ExamFixture.build(house, id);
        house.post("examiner", "/api/v1/exams/" + id + "/candidates", Map.of("candidates", people));
        assertThat(house.post("again5", "/api/v1/exams/" + id + "/attempts", Map.of())
                        .status())
                .isEqualTo(201);
        JsonNode checked =
                house.post("auditor", path(exam) + "/check", Map.of()).json();
        assertThat(checked.get("committed").asBoolean()).isTrue();
        assertThat(checked.get("papers").asInt()).isEqualTo(5);
        assertThat(checked.get("same").asInt()).isEqualTo(5);
        close(exam);
        Path proof = Files.writeString(
                folder.resolve("proof.json"),
                house.get("examiner", path(exam) + "/proof").text());
        ArrayNode papers = (ArrayNode) house.get("examiner", path(exam)).json();
        Path stored = Files.writeString(folder.resolve("papers.json"), papers.toString());
        assertThat(prove(proof, stored, null)).isTrue();
        assertThat(prove(proof, stored, "again5")).isTrue();
        ((ObjectNode) papers.get(2).at("/paper/slots/0")).put("points", 6);
        Files.writeString(stored, papers.toString());
        assertThat(prove(proof, stored, null)).isFalse();
    }

    private static boolean prove(Path proof, Path papers, String candidate) throws IOException {
        return new Proving(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8))
                .prove(proof, papers, candidate);
    }

    @Test
    void an_exam_whose_papers_nobody_built_is_as_provable_and_every_paper_another() {
        List<String> people = ExamFixture.people(house, "unbuilt", 3);
        JsonNode exam = ExamFixture.setUp(house, ExamFixture.graded(people));
        var seen = new HashSet<JsonNode>();
        for (String one : people)
            seen.add(house.post(one, "/api/v1/exams/" + exam.get("id").asText() + "/attempts", Map.of())
                    .json()
                    .get("paper"));
        assertThat(seen).hasSize(3);
        assertThat(house.post("examiner", path(exam), Map.of()).status()).isEqualTo(409);
        JsonNode checked =
                house.post("examiner", path(exam) + "/check", Map.of()).json();
        assertThat(checked.get("same").asInt()).isEqualTo(3);
        assertThat(checked.get("committed").asBoolean()).isTrue();
    }

    @Test
    void who_has_no_business_with_papers_is_refused() {
        JsonNode exam = ExamFixture.setUp(house, ExamFixture.graded(List.of("clerk")));
        for (String other : List.of("clerk", "trainer", "manager", "admin", "auditor", "system"))
            assertThat(house.post(other, path(exam), Map.of()).status())
                    .as(other)
                    .isEqualTo(403);
        for (String other : List.of("clerk", "trainer", "admin", "system"))
            assertThat(house.get(other, path(exam) + "/report").status())
                    .as(other)
                    .isEqualTo(403);
        assertThat(house.get("clerk2", path(exam) + "/proof").status()).isEqualTo(404);
        assertThat(house.post("examiner", "/api/v1/exams/none/papers", Map.of()).status())
                .isEqualTo(404);
        assertThat(house.post("examiner", "/api/v1/exams/mock-5/papers", Map.of())
                        .status())
                .isEqualTo(409);
        JsonNode empty = ExamFixture.setUp(house, ExamFixture.graded(List.of()));
        assertThat(house.post("examiner", path(empty), Map.of()).status()).isEqualTo(409);
    }
}
