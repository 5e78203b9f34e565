package org.chuangkou.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.House.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.exam.marking.Sitter;
import org.chuangkou.exam.schedule.ExamFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The whole way: a graded exam is sat and released, and the case-handling system may send work to who has passed. */
@HttpTest
class ItCountsHttpTest {
    private static final String QUALIFIED = "/api/v1/feed/qualified?item=CK-food-licence&explain=true&size=200&place=";

    private final House house;
    private final Sitter sitter;

    ItCountsHttpTest(House house) {
        this.house = house;
        this.sitter = new Sitter(house);
    }

    private static Predicate<JsonNode> is(String no) {
        return one -> one.get("no").asText().equals(no);
    }

    private JsonNode qualified(String no) {
        JsonNode answer = house.get("system", "/api/v1/feed/clerks/" + no).json();
        return answer.get("assessedLevel");
    }

    @Test
    @Timeout(120)
    void who_passes_a_graded_exam_may_take_items_once_it_is_released_and_who_fails_may_not() {
        List<String> people = ExamFixture.people(house, "counts", 2);
        String exam = sitter.exam(people);
        sitter.sit(people.get(0), exam, 20);
        sitter.sit(people.get(1), exam, 2);
        assertThat(qualified("counts-1").isNull()).isTrue();
        assertThat(house.post("examiner", "/api/v1/exams/" + exam + "/release", Map.of())
                        .status())
                .isEqualTo(200);
        while (qualified("counts-1").isNull()) Thread.onSpinWait();
        assertThat(qualified("counts-1").asInt()).isEqualTo(5);
        assertThat(qualified("counts-2").isNull()).isTrue();
        String place = house.get("system", "/api/v1/feed/clerks/counts-1")
                .json()
                .get("place")
                .asText();
        String asked = QUALIFIED + encoded(place);
        JsonNode routed = house.get("system", asked).json();
        // Routing lags what it rests on by a turn of the outbox.
        while (StreamSupport.stream(routed.get("items").spliterator(), false).noneMatch(is("counts-1")))
            routed = house.get("system", asked).json();
        assertThat(StreamSupport.stream(routed.get("items").spliterator(), false))
                .anyMatch(is("counts-1"))
                .noneMatch(is("counts-2"));
        assertThat(StreamSupport.stream(routed.get("notYet").spliterator(), false))
                .anyMatch(is("counts-2"));
        JsonNode allowance =
                house.get("system", "/api/v1/feed/allowances?month=2026-11").json();
        assertThat(allowance.get("frozen").asBoolean()).isFalse();
        assertThat(StreamSupport.stream(allowance.get("clerks").spliterator(), false)
                        .filter(is("counts-1"))
                        .flatMap(one -> StreamSupport.stream(one.get("lines").spliterator(), false)))
                .as("an assessed level brings no skill allowance until a certificate is recorded")
                .noneMatch(line -> line.get("kind").asText().equals("skill"));
    }
}
