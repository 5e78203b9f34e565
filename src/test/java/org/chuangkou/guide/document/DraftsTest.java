package org.chuangkou.guide.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftsTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{name: 甲} | code",
                "{code: T, name: ' '} | name",
                "{code: 'T/1', name: 甲} | code",
                "{code: T, name: 甲, state: 停业} | state",
                "{code: T, name: 甲, otherCodes: ['a b']} | otherCodes",
                "{code: T, name: 甲, limits: {promised: -1}} | limits.promised.days",
                "{code: T, name: 甲, limits: {promised: {days: 3, unit: ''}}} | limits.promised.unit",
                "{code: T, name: 甲, materials: {'a/b': {name: 乙}}} | materials.a/b",
                "{code: T, name: 甲, materials: {a: {necessity: 必要}}} | materials.a.name",
                "{code: T, name: 甲, colour: 红} | colour",
                "{code: T, name: 甲, visits: {count: many}} | visits.count"
            })
    void what_cannot_be_a_guide_is_refused_with_the_place(String draft, String field) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Drafts.guide(GuideFixture.tree(draft)));
        assertThat(refusal.faults()).extracting(Fault::field).contains(field);
    }

    @Test
    void a_text_without_end_is_refused() {
        String draft = "{code: T, name: 甲, localNote: '" + "长".repeat(20_001) + "'}";
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Drafts.guide(GuideFixture.tree(draft)));
        assertThat(refusal.faults()).extracting(Fault::field).containsExactly("localNote");
    }

    @Test
    void all_faults_are_told_at_once() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> Drafts.guide(GuideFixture.tree("{code: '', state: 停业, limits: {promised: -1}}")));
        assertThat(refusal.faults()).hasSize(4);
    }
}
