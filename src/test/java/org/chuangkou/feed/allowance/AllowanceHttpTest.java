package org.chuangkou.feed.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.fact.AttemptReleased;
import org.chuangkou.feed.FeedFixture;
import org.chuangkou.people.Forms;
import org.chuangkou.people.clerk.ClerkData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class AllowanceHttpTest {
    private static final String MAY = "/api/v1/feed/allowances?month=2025-05";
    private static final LocalDate HIRED = LocalDate.of(2018, 1, 1);
    private static final LocalDate ISSUED = LocalDate.of(2020, 3, 10);

    private final House house;

    AllowanceHttpTest(House house) {
        this.house = house;
    }

    @Test
    void without_a_session_nothing_is_told() {
        assertThat(house.get(null, MAY).status()).isEqualTo(401);
        assertThat(Forms.page(house, null, "/allowances").status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "trainer", "examiner"})
    void what_others_are_paid_is_nobodys_business(String username) {
        assertThat(house.get(username, MAY).status()).isEqualTo(403);
        assertThat(Forms.page(house, username, "/allowances").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "manager", "admin", "auditor"})
    void who_pays_or_answers_for_it_may_ask(String username) {
        assertThat(house.get(username, MAY).status()).isEqualTo(200);
    }

    @Test
    void a_program_has_no_page() {
        assertThat(Forms.page(house, "system", "/allowances").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?month=", "?month=2025-13", "?month=2025-5", "?month=May"})
    void what_is_no_month_is_refused_by_name(String query) {
        var answer = house.get("system", "/api/v1/feed/allowances" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").get(0).get("field").asText()).isEqualTo("month");
    }

    @Test
    void an_unknown_place_or_format_is_refused_by_name_and_a_month_without_a_scheme_is_not_found() {
        var place = house.get("system", MAY + "&place=nowhere");
        assertThat(place.status()).isEqualTo(400);
        assertThat(place.json().get("errors").get(0).get("field").asText()).isEqualTo("place");
        var format = house.get("system", MAY + "&format=pdf");
        assertThat(format.status()).isEqualTo(400);
        assertThat(format.json().get("errors").get(0).get("field").asText()).isEqualTo("format");
        assertThat(house.get("system", "/api/v1/feed/allowances?month=2019-05").status())
                .isEqualTo(404);
    }

    @Test
    void the_worked_example_gives_three_hundred_yuan_and_in_probation_half_of_it() {
        var hall = new FeedFixture(house, "AA");
        hall.add(
                hall.clerk("AA1", hall.districtWindow, HIRED, null, "bachelor", 4, ISSUED),
                hall.clerk("AA2", hall.townWindow, HIRED, LocalDate.of(2025, 8, 31), "bachelor", 4, ISSUED));
        JsonNode month = house.get("system", MAY + "&place=AA").json();
        assertThat(month.get("month").asText()).isEqualTo("2025-05");
        assertThat(month.get("scheme").asText()).isEqualTo("allowance-sucheng-2024");
        assertThat(month.get("revision").asInt()).isZero();
        assertThat(month.get("frozen").asBoolean(true)).isFalse();
        assertThat(month.get("totalFen").asLong()).isEqualTo(45000);
        JsonNode first = month.get("clerks").get(0);
        assertThat(first.get("no").asText()).isEqualTo("AA1");
        assertThat(first.get("payer").asText()).isEqualTo("测试财政局");
        assertThat(first.get("totalFen").asLong()).isEqualTo(30000);
        assertThat(first.get("lines"))
                .extracting(line ->
                        line.get("kind").asText() + line.get("amountFen").asInt())
                .containsExactly("skill15000", "seniority5000", "education10000");
        assertThat(first.get("lines").get(1).get("evidence").asText()).contains("2020-03-10", "满 5 年");
        assertThat(month.get("clerks").get(1).get("totalFen").asLong()).isEqualTo(15000);
        assertThat(house.get("system", MAY + "&place=AA-T")
                        .json()
                        .get("totalFen")
                        .asLong())
                .isEqualTo(15000);
    }

    @Test
    void an_assessed_level_brings_nothing() {
        var hall = new FeedFixture(house, "AB");
        hall.add(hall.clerk("AB1", hall.districtWindow, HIRED, null, "college", null, ISSUED));
        hall.happens(new AttemptReleased(
                "ab-1", "ab-exam", "user-ab1", 3, "graded", true, 8000, 100, Instant.parse("2025-01-02T01:00:00Z")));
        JsonNode clerk =
                house.get("system", MAY + "&place=AB").json().get("clerks").get(0);
        assertThat(clerk.get("totalFen").asLong()).isZero();
        assertThat(clerk.get("lines")).isEmpty();
    }

    @Test
    void who_has_moved_since_is_paid_where_they_were_then() {
        var hall = new FeedFixture(house, "AC");
        ClerkData before = hall.clerk("AC1", hall.townWindow, HIRED, null, "bachelor", null, ISSUED);
        ClerkData after = hall.clerk("AC1", hall.districtWindow, HIRED, null, "bachelor", null, ISSUED);
        hall.add(before);
        hall.move(before, after, Instant.parse("2026-03-02T01:00:00Z"));
        assertThat(people("2026-03", "AC-T")).isEqualTo(1);
        assertThat(people("2026-04", "AC-T")).isZero();
        assertThat(people("2026-04", "AC")).isEqualTo(1);
        assertThat(people("2025-05", "AC-T")).as("before the register began").isEqualTo(1);
    }

    @Test
    void reasons_are_in_the_readers_language() {
        var hall = new FeedFixture(house, "AD");
        hall.add(hall.clerk("AD1", hall.districtWindow, HIRED, null, "bachelor", 4, ISSUED));
        var english = house.send(
                "system",
                house.request(MAY + "&place=AD")
                        .setHeader("Accept-Language", "en")
                        .GET());
        JsonNode lines = english.json().get("clerks").get(0).get("lines");
        assertThat(lines.get(0).get("rule").asText()).contains("level 4", "150 yuan");
        assertThat(lines.get(2).get("rule").asText()).startsWith("A bachelor's degree");
    }

    @Test
    void the_table_opens_in_a_spreadsheet_program_and_runs_nothing_there() {
        var hall = new FeedFixture(house, "AE");
        ClerkData clerk = hall.clerk("AE1", hall.districtWindow, HIRED, null, "bachelor", 4, ISSUED);
        hall.add(named(clerk, "=cmd()"));
        var answer = house.get("manager", MAY + "&place=AE&format=csv");
        assertThat(answer.response().headers().firstValue("content-type").orElseThrow())
                .isEqualTo("text/csv;charset=utf-8");
        assertThat(answer.text().lines())
                .hasSize(2)
                .first()
                .isEqualTo("\uFEFF工号,姓名,发放单位,技能津贴（元）,工龄津贴（元）,学历津贴（元）,调整（元）,合计（元）,依据");
        assertThat(answer.text()).contains("AE1,'=cmd(),测试财政局,150.00,50.00,100.00,0.00,300.00,");
    }

    @Test
    void the_page_gives_every_yuan_its_reason() {
        var hall = new FeedFixture(house, "AF");
        hall.add(hall.clerk("AF1", hall.districtWindow, HIRED, null, "bachelor", 4, ISSUED));
        String page = Forms.page(house, "manager", "/allowances?month=2025-05&place=AF")
                .text();
        assertThat(page)
                .contains("人员AF1", "300 元", "技能津贴 150 元", "工龄津贴 50 元", "学历津贴 100 元", "发证日期 2020-03-10")
                .contains("/api/v1/feed/allowances?month=2025-05&amp;place=AF&amp;format=csv");
        assertThat(Forms.page(house, "manager", "/allowances").status()).isEqualTo(200);
        assertThat(Forms.page(house, "manager", "/allowances?month=x").status()).isEqualTo(400);
    }

    private int people(String month, String place) {
        return house.get("system", "/api/v1/feed/allowances?month=" + month + "&place=" + place)
                .json()
                .get("clerks")
                .size();
    }

    private static ClerkData named(ClerkData clerk, String name) {
        return new ClerkData(
                clerk.no(),
                clerk.username(),
                name,
                clerk.place(),
                clerk.window(),
                clerk.post(),
                clerk.hiredOn(),
                clerk.probationUntil(),
                clerk.education(),
                clerk.employer(),
                clerk.payer(),
                clerk.mobile(),
                clerk.certificateLevel(),
                clerk.certificateNo(),
                clerk.certificateIssuer(),
                clerk.certificateDate());
    }
}
