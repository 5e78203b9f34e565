package org.chuangkou.exam.examining;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.exam.schedule.ExamFixture;
import org.junit.jupiter.api.Test;

@HttpTest
class ExaminingPagesHttpTest {
    private final House house;

    ExaminingPagesHttpTest(House house) {
        this.house = house;
    }

    private House.Answer page(String username, String path) {
        return house.send(
                username, house.request(path).header("Accept", "text/html").GET());
    }

    private House.Answer form(String username, String path, String fields) {
        return house.send(
                username,
                house.request(path)
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields)));
    }

    private static String location(House.Answer answer) {
        return answer.response().headers().firstValue("Location").orElse("");
    }

    @Test
    void an_examiner_sets_up_an_exam_by_clerks_numbers_and_is_told_the_next_step() {
        ExamFixture.people(house, "byno", 2);
        House.Answer made = form(
                "examiner",
                "/exams",
                "blueprint=mock-5&kind=graded&title=&opensAt=2027-01-01T09:00&closesAt=2027-01-01T11:00&minutes="
                        + "&lateMinutes=15&candidates=byno-1%2C+byno2&oneDevice=on&addresses=");
        assertThat(made.status()).as(made.text()).isEqualTo(303);
        House.Answer shown = page("examiner", location(made));
        assertThat(shown.text()).contains("为 2 名考生生成试卷", "2027-01-01 09:00");
        assertThat(page("manager", location(made)).text()).doesNotContain("<button class=\"button\">生成试卷");
        assertThat(form("examiner", location(made) + "/papers", "").status()).isEqualTo(303);
        assertThat(page("examiner", "/exams/all").text()).contains(location(made));
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_what_was_typed_stays() {
        String typed =
                "blueprint=mock-5&kind=graded&title=Kept&closesAt=2027-01-01T11:00&candidates=nobody-here&opensAt=";
        House.Answer time = form("examiner", "/exams", typed + "soon");
        assertThat(time.status()).isEqualTo(400);
        assertThat(time.text()).contains("e-opensAt", "value=\"Kept\"", "nobody-here</textarea>");
        House.Answer people = form("examiner", "/exams", typed);
        assertThat(people.status()).isEqualTo(400);
        assertThat(people.text()).contains("e-candidates", "没有用户名为“nobody-here”的在用账号");
    }

    @Test
    void the_fairness_report_is_drawn_and_the_papers_can_be_checked() {
        JsonNode exam = ExamFixture.setUp(house, ExamFixture.graded(ExamFixture.people(house, "fair", 4)));
        String path = "/exams/" + exam.get("id").asText();
        assertThat(page("examiner", path + "/fairness").status()).isEqualTo(200);
        ExamFixture.build(house, exam.get("id").asText());
        assertThat(page("examiner", path + "/fairness").text()).contains("data-chart", "4 / 4 份");
        assertThat(form("manager", path + "/fairness", "").text()).contains("4 份试卷全部与重新推出的一致");
    }

    @Test
    void others_do_not_see_these_pages() {
        JsonNode exam = ExamFixture.setUp(house, ExamFixture.graded(List.of("clerk")));
        String path = "/exams/" + exam.get("id").asText();
        for (String other : List.of("clerk", "trainer", "admin", "auditor"))
            for (String page : List.of("/exams/all", "/exams/new", path, path + "/fairness"))
                assertThat(page(other, page).status()).as(other + page).isEqualTo(403);
        assertThat(page("manager", "/exams/new").status()).isEqualTo(403);
        assertThat(form("manager", path + "/papers", "").status()).isEqualTo(403);
        assertThat(page("examiner", "/exams/none").status()).isEqualTo(404);
        assertThat(page("examiner", "/exams/mock-5").status()).isEqualTo(404);
    }
}
