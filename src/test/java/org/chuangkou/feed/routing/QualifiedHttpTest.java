package org.chuangkou.feed.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.feed.FeedFixture.SINCE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.base.Actor;
import org.chuangkou.fact.AttemptReleased;
import org.chuangkou.fact.AttemptVoided;
import org.chuangkou.feed.FeedFixture;
import org.chuangkou.guide.document.GuideFixture;
import org.chuangkou.guide.store.TakingIn;
import org.chuangkou.people.clerk.ClerkData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class QualifiedHttpTest {
    private static final String ITEM = "CK-food-licence";
    private static final Instant MARCH = Instant.parse("2026-03-02T01:00:00Z");

    private final House house;

    QualifiedHttpTest(House house) {
        this.house = house;
    }

    @Test
    void without_a_session_nothing_is_told() {
        assertThat(house.get(null, "/api/v1/feed/qualified?item=" + ITEM).status())
                .isEqualTo(401);
        assertThat(house.get(null, "/api/v1/feed/clerks/YP1001").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "trainer", "examiner"})
    void who_routes_no_cases_is_refused(String username) {
        assertThat(house.get(username, "/api/v1/feed/qualified?item=" + ITEM).status())
                .isEqualTo(403);
        assertThat(house.get(username, "/api/v1/feed/clerks/YP1001").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "manager", "admin", "auditor"})
    void who_routes_cases_or_answers_for_it_may_ask(String username) {
        assertThat(house.get(username, "/api/v1/feed/qualified?item=" + ITEM).status())
                .isEqualTo(200);
        assertThat(house.get(username, "/api/v1/feed/clerks/YP1001").status()).isEqualTo(200);
    }

    @Test
    void an_unknown_item_is_not_found_and_none_is_named() {
        assertThat(house.get("system", "/api/v1/feed/qualified?item=CK-no-such").status())
                .isEqualTo(404);
        assertField("/api/v1/feed/qualified", "item");
    }

    @Test
    void an_unknown_place_or_window_a_wrong_time_or_page_is_refused_by_name() {
        assertField("/api/v1/feed/qualified?item=" + ITEM + "&place=nowhere", "place");
        assertField("/api/v1/feed/qualified?item=" + ITEM + "&window=nowhere", "window");
        assertField("/api/v1/feed/qualified?item=" + ITEM + "&at=yesterday", "at");
        assertField("/api/v1/feed/qualified?item=" + ITEM + "&size=201", "page");
    }

    @Test
    void a_certificate_qualifies_and_the_answer_says_what_it_does_not_know() {
        var hall = new FeedFixture(house, "QA");
        hall.add(hall.clerk("QA1", hall.districtWindow, 4), hall.clerk("QA2", hall.townWindow, 5));
        JsonNode answer = ask("?item=" + ITEM + "&place=QA");
        assertThat(answer.get("item").asText()).isEqualTo(ITEM);
        assertThat(answer.get("total").asInt()).isEqualTo(2);
        assertThat(answer.get("needs").get("level").asInt()).isEqualTo(5);
        assertThat(answer.get("needs").has("training")).isTrue();
        assertThat(answer.get("needs").get("training").isNull()).isTrue();
        assertThat(answer.get("asOf").asText()).endsWith("+08:00");
        assertThat(answer.has("notYet")).isFalse();
        JsonNode first = answer.get("items").get(0);
        assertThat(first.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "no", "name", "place", "level", "assessedLevel", "stage", "partner", "reasons");
        assertThat(first.get("no").asText()).isEqualTo("QA1");
        assertThat(first.get("level").asInt()).isEqualTo(4);
        assertThat(first.get("assessedLevel").isNull()).isTrue();
        assertThat(first.get("stage").isNull()).isTrue();
        assertThat(first.get("reasons").toString()).isEqualTo("[\"certificate\"]");
    }

    @Test
    void any_code_of_the_item_leads_to_it() {
        house.bean(TakingIn.class)
                .take(
                        List.of(GuideFixture.yaml("{code: QX-item, name: 有旧编码的事项, otherCodes: [QX-Old-1, QX-Old-2]}")),
                        "feed test",
                        Actor.SERVICE);
        for (String code : List.of("QX-item", "qx-ITEM", "QX-Old-1", "qx-old-2"))
            assertThat(ask("?item=" + code).get("item").asText()).as(code).isEqualTo("QX-item");
    }

    @Test
    void a_passed_exam_qualifies_until_it_is_void_and_the_past_stays_as_it_was() {
        var hall = new FeedFixture(house, "QB");
        hall.add(hall.clerk("QB1", hall.districtWindow, null));
        assertThat(ask("?item=" + ITEM + "&place=QB").get("total").asInt()).isZero();
        hall.happens(new AttemptReleased("qb-1", "qb-exam", "user-qb1", 4, "graded", true, 8000, 100, MARCH));
        JsonNode able = ask("?item=" + ITEM + "&place=QB").get("items").get(0);
        assertThat(able.get("assessedLevel").asInt()).isEqualTo(4);
        assertThat(able.get("level").isNull()).isTrue();
        assertThat(able.get("reasons").toString()).isEqualTo("[\"assessed\"]");
        hall.happens(new AttemptVoided("qb-1", "qb-exam", "user-qb1", 4, MARCH.plusSeconds(3600)));
        assertThat(ask("?item=" + ITEM + "&place=QB").get("total").asInt()).isZero();
        assertThat(ask("?item=" + ITEM + "&place=QB&at=2026-03-02T09:30:00+08:00")
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(ask("?item=" + ITEM + "&place=QB&at=2026-03-02T08:59:59%2B08:00")
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void a_window_has_those_who_sat_at_it_then() {
        var hall = new FeedFixture(house, "QC");
        ClerkData first = hall.clerk("QC1", hall.districtWindow, 5);
        hall.add(first, hall.clerk("QC2", null, 3));
        hall.move(first, first.at(null, "guide"), MARCH);
        String path = "?item=" + ITEM + "&window=" + hall.districtWindow;
        assertThat(ask(path).get("total").asInt()).isZero();
        assertThat(nos(ask(path + "&at=2026-03-02T00:59:59Z"))).containsExactly("QC1");
        assertThat(nos(ask("?item=" + ITEM + "&place=QC"))).containsExactly("QC1", "QC2");
        assertThat(nos(ask("?item=" + ITEM + "&place=QC&at=" + SINCE.minusSeconds(1))))
                .isEmpty();
    }

    @Test
    void all_places_below_count() {
        var hall = new FeedFixture(house, "QD");
        hall.add(hall.clerk("QD1", hall.districtWindow, 5), hall.clerk("QD2", hall.townWindow, 5));
        assertThat(nos(ask("?item=" + ITEM + "&place=QD"))).containsExactly("QD1", "QD2");
        assertThat(nos(ask("?item=" + ITEM + "&place=QD-T"))).containsExactly("QD2");
    }

    @Test
    void pages_hold_what_is_asked_and_tell_the_whole() {
        var hall = new FeedFixture(house, "QE");
        hall.add(IntStream.rangeClosed(1, 7)
                .mapToObj(i -> hall.clerk("QE" + i, hall.districtWindow, 5))
                .toArray(ClerkData[]::new));
        JsonNode second = ask("?item=" + ITEM + "&place=QE&page=1&size=3");
        assertThat(second.get("total").asInt()).isEqualTo(7);
        assertThat(nos(second)).containsExactly("QE4", "QE5", "QE6");
        assertThat(nos(ask("?item=" + ITEM + "&place=QE&page=2&size=3"))).containsExactly("QE7");
        assertThat(ask("?item=" + ITEM + "&place=QE&page=9&size=3").get("total").asInt())
                .isEqualTo(7);
    }

    @Test
    void explained_the_answer_tells_who_may_not_yet_and_why() {
        var hall = new FeedFixture(house, "QF");
        hall.add(hall.clerk("QF1", hall.districtWindow, 5), hall.clerk("QF2", hall.districtWindow, null));
        JsonNode notYet = ask("?item=" + ITEM + "&place=QF&explain=true").get("notYet");
        assertThat(notYet).hasSize(1);
        assertThat(notYet.get(0).get("no").asText()).isEqualTo("QF2");
        assertThat(notYet.get(0).get("reasons").get(0).get("code").asText()).isEqualTo("no-level");
        assertThat(notYet.get(0).get("reasons").get(0).get("needs").asInt()).isEqualTo(5);
    }

    @Test
    void whether_the_item_is_delegated_is_what_the_windows_say() {
        var hall = new FeedFixture(house, "QG");
        String district = "?item=" + ITEM + "&place=QG";
        assertThat(ask(district).get("needs").get("delegated").isNull()).isTrue();
        hall.takes(hall.districtWindow, ITEM, null);
        assertThat(ask(district).get("needs").get("delegated").asBoolean(true)).isFalse();
        hall.takes(hall.townWindow, ITEM.toUpperCase(Locale.ROOT), "测试委〔2026〕1号");
        assertThat(ask(district).get("needs").get("delegated").asBoolean()).isTrue();
        assertThat(ask("?item=" + ITEM + "&window=" + hall.districtWindow)
                        .get("needs")
                        .get("delegated")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void one_clerk_is_told_with_certificate_and_assessed_level() {
        var hall = new FeedFixture(house, "QH");
        hall.add(hall.clerk("QH1", hall.townWindow, 5));
        hall.happens(new AttemptReleased("qh-1", "qh-exam", "user-qh1", 4, "graded", true, 8000, 100, MARCH));
        JsonNode clerk = house.get("system", "/api/v1/feed/clerks/QH1").json();
        assertThat(clerk.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "no", "name", "place", "level", "assessedLevel", "certificates", "stage", "stale", "asOf");
        assertThat(clerk.get("place").asText()).isEqualTo("QH-T");
        assertThat(clerk.get("level").asInt()).isEqualTo(5);
        assertThat(clerk.get("assessedLevel").asInt()).isEqualTo(4);
        assertThat(clerk.get("certificates").toString())
                .isEqualTo("[{\"level\":5,\"issuer\":\"某省鉴定中心\",\"issuedOn\":\"2020-03-10\"}]");
        assertThat(clerk.get("stale").isNull()).isTrue();
        assertThat(house.get("system", "/api/v1/feed/clerks/nobody").status()).isEqualTo(404);
    }

    private JsonNode ask(String query) {
        return house.get("system", "/api/v1/feed/qualified" + query).json();
    }

    private void assertField(String path, String field) {
        var answer = house.get("system", path);
        assertThat(answer.status()).as(path).isEqualTo(400);
        assertThat(answer.json().get("errors").get(0).get("field").asText()).isEqualTo(field);
    }

    private static List<String> nos(JsonNode answer) {
        var nos = new ArrayList<String>();
        answer.get("items").forEach(item -> nos.add(item.get("no").asText()));
        return nos;
    }
}
