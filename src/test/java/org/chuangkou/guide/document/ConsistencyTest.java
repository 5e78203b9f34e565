package org.chuangkou.guide.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsistencyTest {
    @Test
    void a_guide_in_order_raises_no_doubt() {
        assertThat(Consistency.of(GuideFixture.small("T-2", "好事"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "handling: 即办件, limits: {promised: 3, unit: 工作日} | time/promised | at-once-with-days",
                "handling: 承诺件, limits: {promised: 0, unit: 工作日} | time/handling | no-days-but-not-at-once",
                "limits: {statutory: 5, promised: 9, unit: 工作日} | time/promised | promised-longer",
                "limits: {statutory: {days: 9, unit: 自然日}, promised: {days: 10, unit: 工作日}} | time/promised | promised-longer",
                "visits: {count: 2} | visits | visits-without-reason",
                "visits: {count: 0}, channels: [窗口] | channels | no-visit-no-way",
                "fees: [{name: 工本费, amount: 5元}] | fees/1 | fee-without-basis",
                "fees: [{name: 工本费, basis: 某文件}] | fees/1 | fee-without-amount",
                "phones: {consultation: '12345678', complaint: 0000-12315} | phones/consultation | phone-without-area",
                "phones: {consultation: 0000-12345, complaint: 0000-12345} | phones/complaint | phones-the-same",
                "phones: {consultation: 0000-12345} | phones/complaint | no-complaint-phone",
                "type: 行政许可 | faqs/1 | licence-without-faq",
                "type: 行政许可 | steps/1 | licence-without-steps",
                "type: 行政许可 | basis/1 | licence-without-basis",
                "result: {name: 某某证} | result | result-without-sample",
                "materials: {form: {name: 申请表}} | materials/form | material-without-standard",
                "scope: 全域 | phones/consultation | no-phone"
            })
    void a_contradiction_is_named_with_its_clause(String part, String clause, String key) {
        Guide guide = GuideFixture.yaml("{code: T, name: T, " + part + "}");
        assertThat(Consistency.of(guide))
                .extracting(Doubt::clause, doubt -> doubt.message().key())
                .contains(org.assertj.core.groups.Tuple.tuple(clause, "doubt." + key));
    }

    @Test
    void fewer_working_days_than_natural_days_are_not_doubted() {
        Guide guide = GuideFixture.yaml(
                "{code: T, name: T, limits: {statutory: {days: 30, unit: 工作日}, promised: {days: 40, unit: 自然日}}}");
        assertThat(Consistency.of(guide)).extracting(Doubt::clause).isEqualTo(List.of("phones/consultation"));
    }
}
