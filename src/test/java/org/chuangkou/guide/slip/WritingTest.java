package org.chuangkou.guide.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.guide.slip.SlipFixture.guide;
import static org.chuangkou.guide.slip.SlipFixture.version;
import static org.chuangkou.guide.slip.SlipFixture.visit;
import static org.chuangkou.guide.slip.SlipFixture.wish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.base.Json;
import org.chuangkou.guide.calendar.CalendarDay;
import org.chuangkou.guide.calendar.DayKind;
import org.chuangkou.guide.calendar.WorkDays;
import org.chuangkou.guide.document.Guide;
import org.junit.jupiter.api.Test;

class WritingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final SlipText.Hall HALL = new SlipText.Hall("云屏区", "A03", "林小满");
    private static final WorkDays CALENDAR =
            new WorkDays(List.of(new CalendarDay(LocalDate.of(2026, 10, 1), DayKind.REST, "国庆节")));

    private static SlipText text(Guide guide, Wish wish, Visit visit, Slip receipt, LocalDate today) {
        return new Writing(CALENDAR, today).text(version(guide), visit, wish, HALL, receipt, Map.of());
    }

    private static Slip receipt(LocalDate day, LocalDate answerBy) {
        SlipText text = text(guide(), wish(SlipKind.RECEIPT, "applicant", "甲"), visit("form"), null, day);
        return new Slip(
                "YP-1", "YP", day, SlipKind.RECEIPT, "GH-slip", 3, "clerk", Instant.EPOCH, "甲", text, answerBy, null);
    }

    @Test
    void each_material_stands_as_it_was_ticked_in_the_order_of_the_guide() {
        var text = text(guide(), wish(SlipKind.NOTICE), visit("form"), null, MONDAY);
        assertThat(text.lines())
                .extracting(SlipText.Line::name, SlipText.Line::standing)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("申请表", Standing.BROUGHT),
                        org.assertj.core.groups.Tuple.tuple("平面图", Standing.LATER),
                        org.assertj.core.groups.Tuple.tuple("委托书", Standing.OPTIONAL));
        assertThat(text.item().version()).isEqualTo(3);
        assertThat(text.accepted()).isNull();
    }

    @Test
    void an_acceptance_counts_the_promised_limit_in_working_days() {
        var accepted = text(guide(), wish(SlipKind.ACCEPTANCE), visit("form", "plan"), null, MONDAY)
                .accepted();
        assertThat(accepted).isEqualTo(new SlipText.Accepted(MONDAY, false, LocalDate.of(2026, 11, 23), false, true));
    }

    @Test
    void a_limit_that_reaches_into_an_unknown_year_says_so() {
        var accepted = text(guide(), wish(SlipKind.ACCEPTANCE), visit("form", "plan"), null, LocalDate.of(2026, 12, 29))
                .accepted();
        assertThat(accepted.sure()).isFalse();
    }

    @Test
    void done_at_once_no_limit_and_calendar_days_are_each_told() {
        var atOnce = guide(Map.of("limits", Map.of("promised", 0, "unit", "工作日")));
        assertThat(text(atOnce, wish(SlipKind.ACCEPTANCE), new Visit(atOnce, Set.of(), Map.of()), null, MONDAY)
                        .accepted()
                        .atOnce())
                .isTrue();
        var silent = guide(Map.of("limits", Map.of("note", "以当地公布为准")));
        assertThat(text(silent, wish(SlipKind.ACCEPTANCE), new Visit(silent, Set.of(), Map.of()), null, MONDAY)
                        .accepted()
                        .due())
                .isNull();
        var days = guide(Map.of("limits", Map.of("statutory", 5, "unit", "日")));
        assertThat(text(days, wish(SlipKind.ACCEPTANCE), new Visit(days, Set.of(), Map.of()), null, MONDAY)
                        .accepted()
                        .due())
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void who_was_not_told_in_five_days_is_accepted_since_the_day_of_receipt() {
        LocalDate by = LocalDate.of(2026, 11, 23);
        assertThat(new Writing(CALENDAR, MONDAY).answerBy(guide())).contains(by);
        var intime = text(guide(), wish(SlipKind.ACCEPTANCE), visit("form", "plan"), receipt(MONDAY, by), by);
        assertThat(intime.accepted().bySilence()).isFalse();
        assertThat(intime.accepted().day()).isEqualTo(by);
        var late = text(guide(), wish(SlipKind.ACCEPTANCE), visit("form", "plan"), receipt(MONDAY, by), by.plusDays(1));
        assertThat(late.accepted().bySilence()).isTrue();
        assertThat(late.accepted().day()).isEqualTo(MONDAY);
        assertThat(late.answers()).isEqualTo("YP-1");
    }

    @Test
    void silence_is_a_rule_of_licences_alone() {
        assertThat(new Writing(CALENDAR, MONDAY).answerBy(guide(Map.of("type", "公共服务"))))
                .isEmpty();
    }

    @Test
    void what_is_kept_is_read_back_as_it_was() {
        var text = text(
                guide(),
                wish(SlipKind.CORRECTION, "days", "10", "wrong.form", "没有签字", "others", "照片"),
                visit("form"),
                null,
                MONDAY);
        assertThat(text.until()).isEqualTo(new SlipText.Until(LocalDate.of(2026, 11, 30), 10, true));
        assertThat(Json.read(Json.write(text), SlipText.class)).isEqualTo(text);
    }
}
