package org.chuangkou.exam.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.exam.schedule.ExamFixture;
import org.junit.jupiter.api.Test;

@HttpTest
class HandingInHttpTest {
    private final House house;

    HandingInHttpTest(House house) {
        this.house = house;
    }

    private static <T> List<T> atOnce(List<Callable<T>> all) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(all).stream().map(done -> done.resultNow()).toList();
        }
    }

    private int results(String attempt) throws SQLException {
        return house.transactions().executeRead(status -> {
            try (var statement =
                    status.getConnection().prepareStatement("SELECT COUNT(*) FROM result WHERE attempt = ?")) {
                statement.setString(1, attempt);
                var rows = statement.executeQuery();
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    @Test
    void handing_in_many_times_at_once_is_handing_in_once() throws Exception {
        String attempt = house.post("clerk", "/api/v1/exams/mock-5/attempts", Map.of())
                .json()
                .get("attempt")
                .asText();
        List<Callable<House.Answer>> submits = IntStream.range(0, 12)
                .<Callable<House.Answer>>mapToObj(
                        i -> () -> house.post("clerk", "/api/v1/attempts/" + attempt + "/submit", Map.of()))
                .toList();
        for (House.Answer answer : atOnce(submits)) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.json().get("state").asText()).isEqualTo("released");
        }
        assertThat(results(attempt)).isEqualTo(1);
    }

    @Test
    void beginning_many_times_at_once_is_one_attempt_and_a_whole_room_gets_a_paper_each() throws Exception {
        List<String> people = ExamFixture.people(house, "atonce", 20);
        String exam =
                ExamFixture.setUp(house, ExamFixture.graded(people)).get("id").asText();
        ExamFixture.build(house, exam);
        List<Callable<String>> starts = IntStream.range(0, 60)
                .<Callable<String>>mapToObj(i -> () -> {
                    House.Answer answer =
                            house.post(people.get(i % 20), "/api/v1/exams/" + exam + "/attempts", Map.of());
                    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
                    return answer.json().get("attempt").asText();
                })
                .toList();
        assertThat(atOnce(starts).stream().distinct()).hasSize(20);
    }

    @Test
    void who_may_not_begin_does_not_keep_others_from_it() throws Exception {
        List<String> people = ExamFixture.people(house, "mixed", 6);
        String exam = ExamFixture.setUp(house, ExamFixture.graded(people.subList(0, 3)))
                .get("id")
                .asText();
        people.forEach(house::token);
        List<Callable<Integer>> starts = people.stream()
                .<Callable<Integer>>map(one -> () -> house.post(one, "/api/v1/exams/" + exam + "/attempts", Map.of())
                        .status())
                .toList();
        assertThat(atOnce(starts)).containsExactly(201, 201, 201, 404, 404, 404);
    }
}
