package org.chuangkou.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.HttpTest;
import org.chuangkou.course.store.Cited;
import org.chuangkou.course.store.StoredLesson;
import org.chuangkou.question.Citation;
import org.chuangkou.question.cited.Clauses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class CourseHttpTest {
    private static final String API = "/api/v1/courses";
    private static final String COURSE = API + "/first-day";
    private static final String STEPS = COURSE + "/lessons/six-steps";
    private static final String NOTICE = COURSE + "/lessons/one-time-notice";
    private static final String GUIDE = COURSE + "/lessons/reading-a-guide";

    private final House house;

    CourseHttpTest(House house) {
        this.house = house;
    }

    @BeforeEach
    void nobody_has_learnt_anything() {
        house.transactions().executeWrite(status -> {
            try (var forget = status.getConnection().createStatement()) {
                return forget.executeUpdate("DELETE FROM lesson_progress WHERE course = 'first-day'");
            }
        });
    }

    @Test
    void every_person_reads_courses_the_case_system_does_not_and_nobody_unknown() {
        for (String path : List.of(API, COURSE, STEPS)) {
            for (String who : List.of("clerk", "trainer", "examiner", "manager", "admin", "auditor"))
                assertThat(house.get(who, path).status()).as(who + path).isEqualTo(200);
            assertThat(house.get("system", path).status()).isEqualTo(403);
            assertThat(house.get(null, path).status()).isEqualTo(401);
        }
        assertThat(house.put("system", STEPS + "/progress", Map.of("read", 1)).status())
                .isEqualTo(403);
        assertThat(house.put(null, STEPS + "/progress", Map.of("read", 1)).status())
                .isEqualTo(401);
        assertThat(page("system", "/courses").status()).isEqualTo(403);
        assertThat(page(null, "/courses")
                        .response()
                        .headers()
                        .firstValue("location")
                        .orElseThrow())
                .startsWith("/sign-in");
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (String path : List.of(API + "/nothing", API + "/nothing/lessons/six-steps", COURSE + "/lessons/nothing"))
            assertThat(house.get("clerk", path).status()).as(path).isEqualTo(404);
        assertThat(house.put("clerk", COURSE + "/lessons/nothing/progress", Map.of("read", 1))
                        .status())
                .isEqualTo(404);
        for (String path : List.of("/courses/nothing", "/courses/first-day/nothing", "/courses/nothing/six-steps"))
            assertThat(page("clerk", path).status()).as(path).isEqualTo(404);
        assertThat(form("clerk", "/courses/first-day/six-steps/checks/l5-9999", "x=A")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_course_has_its_lessons_and_how_far_one_is() {
        JsonNode all = house.get("auditor", API).json();
        JsonNode course = StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.get("slug").asText().equals("first-day"))
                .findFirst()
                .orElseThrow();
        assertThat(course).isEqualTo(house.get("auditor", COURSE).json());
        assertThat(course.get("kind").asText()).isEqualTo("entry");
        assertThat(course.get("lessons").findValuesAsText("slug"))
                .containsExactly("six-steps", "one-time-notice", "reading-a-guide");
        assertThat(course.at("/lessons/0/minutes").asInt()).isPositive();
        assertThat(course.at("/lessons/0/state").asText()).isEqualTo("new");
        assertThat(course.at("/progress/total").asInt()).isEqualTo(3);
        assertThat(course.get("next").asText()).isEqualTo("six-steps");
    }

    @Test
    void a_lesson_has_its_text_twice_its_clauses_and_questions_without_keys() {
        JsonNode lesson = house.get("clerk", STEPS).json();
        assertThat(lesson.get("markdown").asText()).contains("# 主动迎", "law:LAW-etiquette/articles/1");
        assertThat(lesson.get("html").asText()).contains("<h3>主动迎", "href=\"/laws/LAW-etiquette#articles/1\"");
        assertThat(lesson.at("/cites/0/href").asText()).isEqualTo("/laws/LAW-etiquette#articles/1");
        assertThat(lesson.at("/cites/0/stale").asBoolean()).isFalse();
        assertThat(lesson.at("/cites/0/name").asText()).isEqualTo("主动迎");
        assertThat(lesson.get("checks").findValuesAsText("id")).contains("l5-0161", "l4-0145");
        assertThat(lesson.at("/checks/0/options/0/key").asText()).isEqualTo("A");
        assertThat(lesson.toString()).doesNotContain("\"answer\"", "explanation", "目送离开。办完这一件");
    }

    @Test
    void a_clause_that_says_something_else_now_is_marked(CourseAnswers answers, Clauses clauses) {
        var there = new Citation("LAW-etiquette", "articles/1");
        String now = clauses.of(List.of(there)).get(there).hash();
        assertThat(answers.cites(lesson(now)).getFirst().stale()).isFalse();
        assertThat(answers.cites(lesson("0".repeat(32))).getFirst().stale()).isTrue();
        assertThat(answers.cites(lesson(null)).getFirst().stale()).isFalse();
    }

    private static StoredLesson lesson(String hash) {
        return new StoredLesson(
                "c", "l", 1, "题目", 5, "正文", List.of(new Cited("LAW-etiquette", "articles/1", hash)), List.of());
    }

    @Test
    void progress_goes_on_from_new_over_wrong_answers_to_done() {
        assertThat(report("manager", NOTICE, 40, Map.of()).get("state").asText())
                .isEqualTo("begun");
        JsonNode wrong = report("manager", NOTICE, 100, Map.of("l5-0102", "D", "l5-0137", false));
        assertThat(wrong.at("/answers/l5-0102/correct").asBoolean()).isFalse();
        assertThat(wrong.at("/answers/l5-0102/explanation").asText()).isNotEmpty();
        assertThat(wrong.at("/answers/l5-0102/clauses/0/text/gist").asText()).contains("受理");
        assertThat(wrong.at("/checks/passed")).isEmpty();
        assertThat(wrong.get("state").asText()).isEqualTo("begun");
        Map<String, Object> right = new HashMap<>(Map.of("l5-0102", "A", "l5-0137", true));
        right.put("l5-0044", List.of("B", "C", "D"));
        right.put("l5-0046", List.of("E", "D", "B", "A"));
        right.put("l5-0089", List.of("B", "D", "E"));
        right.put("l5-0130", List.of("B", "C", "E"));
        JsonNode done = report("manager", NOTICE, 0, right);
        assertThat(done.get("state").asText()).isEqualTo("done");
        assertThat(done.get("read").asInt()).isEqualTo(100);
        assertThat(done.at("/checks/passed")).hasSize(6);
        assertThat(done.get("doneAt").asText()).contains("+08:00");
        assertThat(house.get("manager", NOTICE).json().at("/progress/state").asText())
                .isEqualTo("done");
        JsonNode course = house.get("manager", COURSE).json();
        assertThat(course.at("/progress/done").asInt()).isEqualTo(1);
        assertThat(course.at("/lessons/1/state").asText()).isEqualTo("done");
        assertThat(house.get("examiner", COURSE).json().at("/lessons/1/state").asText())
                .isEqualTo("new");
    }

    @Test
    void a_wrong_report_changes_nothing_and_is_told_by_its_fields() {
        assertThat(faults(STEPS, "{}")).containsExactly("read");
        assertThat(faults(STEPS, "{\"read\":101}")).containsExactly("read");
        assertThat(faults(STEPS, "{\"read\":-1}")).containsExactly("read");
        assertThat(faults(STEPS, "{\"read\":\"50\"}")).containsExactly("read");
        assertThat(faults(STEPS, "{\"read\":0.5}")).containsExactly("read");
        assertThat(faults(STEPS, "{\"read\":5,\"done\":true}")).containsExactly("done");
        assertThat(faults(STEPS, "{\"read\":5,\"answers\":[]}")).containsExactly("answers");
        assertThat(faults(STEPS, "{\"read\":5,\"answers\":{\"l5-0137\":true}}")).containsExactly("answers.l5-0137");
        assertThat(faults(STEPS, "{\"read\":5,\"answers\":{\"l5-0161\":\"A\",\"l5-0069\":[\"D\"]}}"))
                .containsExactly("answers.l5-0161", "answers.l5-0069");
        assertThat(faults(STEPS, "[]")).containsExactly("body");
        assertThat(faults(STEPS, "{")).containsExactly("body");
        assertThat(house.get("trainer2", STEPS).json().at("/progress/state").asText())
                .isEqualTo("new");
    }

    @Test
    void the_page_works_without_script() {
        Answer unanswered = form("admin", "/courses/first-day/reading-a-guide/checks/l5-0067", "");
        assertThat(unanswered.status()).isEqualTo(400);
        assertThat(unanswered.text()).contains("请先选一个答案");
        Answer wrong = form("admin", "/courses/first-day/reading-a-guide/checks/l5-0067", "l5-0067=B");
        assertThat(wrong.text()).contains("不对，再想一想", "执照在前", "#conditions/1");
        Answer right = form("admin", "/courses/first-day/reading-a-guide/checks/l5-0067", "l5-0067=A");
        assertThat(right.text()).contains("答对了");
        Answer read = form("admin", "/courses/first-day/reading-a-guide/read", "");
        assertThat(read.status()).isEqualTo(303);
        JsonNode progress = house.get("admin", GUIDE).json().get("progress");
        assertThat(progress.get("read").asInt()).isEqualTo(100);
        assertThat(progress.at("/checks/passed/0").asText()).isEqualTo("l5-0067");
    }

    @Test
    void a_page_does_not_tell_an_answer_before_it_is_given() {
        assertThat(page("auditor", "/courses/first-day/one-time-notice").text())
                .contains("检查一下", "l5-0102")
                .doesNotContain("时限从收到那天算。", "checked");
    }

    @Test
    void a_clerk_is_led_on_from_the_home_page() {
        assertThat(page("clerk2", "/").text()).contains("/courses/first-day/", "学习");
        assertThat(page("auditor", "/").text()).doesNotContain("id=\"learning\"");
    }

    private JsonNode report(String who, String lesson, int read, Map<String, Object> answers) {
        Answer answer = house.put(who, lesson + "/progress", Map.of("read", read, "answers", answers));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> faults(String lesson, String body) {
        Answer answer = house.send(
                "trainer2",
                house.request(lesson + "/progress")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.response().headers().firstValue("content-type").orElseThrow())
                .startsWith("application/problem+json");
        return answer.json().get("errors").findValuesAsText("field");
    }

    private Answer page(String who, String path) {
        return house.send(who, house.request(path).header("Accept", "text/html").GET());
    }

    private Answer form(String who, String path, String body) {
        return house.send(
                who,
                house.request(path)
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }
}
