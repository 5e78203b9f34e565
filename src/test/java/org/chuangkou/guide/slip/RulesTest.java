package org.chuangkou.guide.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.guide.slip.SlipFixture.guide;
import static org.chuangkou.guide.slip.SlipFixture.visit;
import static org.chuangkou.guide.slip.SlipFixture.wish;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.base.Refusal.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
    private static List<String> fields(Wish wish, Visit visit) {
        return Rules.faults(wish, visit).stream().map(Fault::field).toList();
    }

    @Test
    void a_notice_can_always_be_given() {
        assertThat(fields(wish(SlipKind.NOTICE), visit())).isEmpty();
        assertThat(visit().proposed()).isEqualTo(SlipKind.NOTICE);
    }

    @Test
    void acceptance_needs_all_that_is_needed_and_all_that_may_be_later() {
        assertThat(fields(wish(SlipKind.ACCEPTANCE, "applicant", "甲"), visit("plan")))
                .containsExactly("brought");
        assertThat(fields(wish(SlipKind.ACCEPTANCE, "applicant", "甲"), visit("form")))
                .containsExactly("brought");
        assertThat(fields(wish(SlipKind.ACCEPTANCE, "applicant", "甲"), visit("form", "plan")))
                .isEmpty();
        assertThat(visit("form", "plan").proposed()).isEqualTo(SlipKind.ACCEPTANCE);
    }

    @Test
    void what_was_brought_but_cannot_be_taken_is_not_there() {
        var visit = new Visit(guide(), Set.of("form", "plan"), Map.of("form", "没有签字"));
        assertThat(visit.standing("form")).isEqualTo(Standing.WRONG);
        assertThat(fields(wish(SlipKind.ACCEPTANCE, "applicant", "甲"), visit)).containsExactly("brought");
    }

    @Test
    void a_promise_needs_the_main_materials_honesty_and_a_day_within_twenty() {
        Wish good = wish(SlipKind.TOLERANCE, "applicant", "甲", "honest", "yes", "days", "20");
        assertThat(fields(good, visit("form"))).isEmpty();
        assertThat(fields(good, visit("plan"))).containsExactly("brought");
        assertThat(fields(good, visit("form", "plan"))).containsExactly("brought");
        assertThat(fields(wish(SlipKind.TOLERANCE, "applicant", "甲", "days", "20"), visit("form")))
                .containsExactly("honest");
        assertThat(visit("form").proposed()).isEqualTo(SlipKind.TOLERANCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "21", "-1", "2.5", "ten", "9999999999"})
    void a_day_count_that_is_none_is_refused(String days) {
        assertThat(fields(wish(SlipKind.TOLERANCE, "applicant", "甲", "honest", "yes", "days", days), visit("form")))
                .containsExactly("days");
    }

    @Test
    void a_correction_needs_something_to_correct() {
        assertThat(fields(wish(SlipKind.CORRECTION, "applicant", "甲", "days", "5"), visit("form", "plan")))
                .containsExactly("detail");
        assertThat(fields(
                        wish(SlipKind.CORRECTION, "applicant", "甲", "days", "5", "detail", "日期写错"),
                        visit("form", "plan")))
                .isEmpty();
        assertThat(fields(wish(SlipKind.CORRECTION, "applicant", "甲", "days", "5"), visit()))
                .isEmpty();
    }

    @Test
    void a_refusal_names_its_ground_the_right_body_or_the_condition() {
        assertThat(fields(wish(SlipKind.REFUSAL, "applicant", "甲"), visit())).containsExactly("ground");
        assertThat(fields(wish(SlipKind.REFUSAL, "applicant", "甲", "ground", "NOT_OURS"), visit()))
                .containsExactly("rightBody");
        assertThat(fields(wish(SlipKind.REFUSAL, "applicant", "甲", "ground", "NOT_ELIGIBLE"), visit()))
                .containsExactly("detail");
        assertThat(fields(wish(SlipKind.REFUSAL, "applicant", "甲", "ground", "NOT_NEEDED"), visit()))
                .isEmpty();
        assertThat(fields(wish(SlipKind.REFUSAL, "applicant", "甲", "ground", "BECAUSE"), visit()))
                .containsExactly("ground");
    }

    @Test
    void a_receipt_lists_something() {
        assertThat(fields(wish(SlipKind.RECEIPT, "applicant", "甲"), visit())).containsExactly("others");
        assertThat(fields(wish(SlipKind.RECEIPT, "applicant", "甲"), visit("proxy")))
                .isEmpty();
        assertThat(fields(wish(SlipKind.RECEIPT, "applicant", "甲", "others", "照片两张"), visit()))
                .isEmpty();
    }

    @Test
    void a_guide_that_names_no_materials_is_accepted_only_with_what_was_taken_in_written_down() {
        var silent = new Visit(guide(Map.of("materials", Map.of())), Set.of("form"), Map.of());
        assertThat(silent.proposed()).isEqualTo(SlipKind.NOTICE);
        assertThat(fields(wish(SlipKind.ACCEPTANCE, "applicant", "甲"), silent)).containsExactly("others");
        assertThat(fields(wish(SlipKind.ACCEPTANCE, "applicant", "甲", "others", "申请书"), silent))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"暂停", "取消"})
    void an_item_that_is_not_in_use_is_not_accepted(String state) {
        var visit = new Visit(guide(Map.of("state", state)), Set.of("form", "plan"), Map.of());
        assertThat(fields(wish(SlipKind.ACCEPTANCE, "applicant", "甲"), visit)).containsExactly("kind");
    }

    @ParameterizedTest
    @EnumSource(SlipKind.class)
    void a_paper_for_a_person_carries_a_name_and_no_other_does(SlipKind kind) {
        Wish wish = wish(
                kind, "days", "5", "honest", "y", "ground", "NOT_NEEDED", "others", "表", "detail", "改", "phone", "1");
        var visit = visit(kind == SlipKind.TOLERANCE ? new String[] {"form"} : new String[] {"form", "plan"});
        assertThat(fields(wish, visit)).isEqualTo(kind.named() ? List.of("applicant") : List.of());
    }

    @Test
    void what_is_too_long_is_refused_field_by_field() {
        String text = "长".repeat(501);
        assertThat(fields(
                        wish(
                                SlipKind.CONTACT,
                                "phone",
                                text,
                                "detail",
                                text,
                                "rightBody",
                                text,
                                "others",
                                text,
                                "wrong.form",
                                text),
                        new Visit(guide(), Set.of(), Map.of())))
                .containsExactlyInAnyOrder("detail", "rightBody", "phone", "others", "wrong.form");
    }
}
