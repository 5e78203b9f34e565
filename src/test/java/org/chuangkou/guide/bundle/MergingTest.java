package org.chuangkou.guide.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.guide.bundle.BundleFixture.known;
import static org.chuangkou.guide.bundle.BundleFixture.step;
import static org.chuangkou.guide.bundle.BundleFixture.unknown;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chuangkou.guide.bundle.Bundle.Step;
import org.chuangkou.guide.bundle.SharedMaterial.Need;
import org.chuangkou.guide.bundle.SharedMaterial.Standard;
import org.chuangkou.guide.document.Guide;
import org.junit.jupiter.api.Test;

class MergingTest {
    private static final Step FIRST = step("first");
    private static final Step SECOND = step("second", "first");

    @Test
    void one_identity_card_serves_all_steps_with_as_many_copies_as_the_one_that_wants_most() {
        SharedMaterial card = merged(
                        known(
                                FIRST,
                                "{code: A, name: 甲, materials: {id: {name: 居民身份证, necessity: 非必要, originals: 1, copies: 0}}}"),
                        known(
                                SECOND,
                                "{code: B, name: 乙, materials: {card: {name: 身份证（复印件）, necessity: 必要, originals: 0, copies: 2}}}"))
                .getFirst();
        assertThat(card)
                .extracting(
                        SharedMaterial::name,
                        SharedMaterial::necessity,
                        SharedMaterial::originals,
                        SharedMaterial::copies)
                .containsExactly("居民身份证", "必要", 1, 2);
        assertThat(card.needs()).extracting(Need::step).containsExactly("first", "second");
        assertThat(card.required()).isTrue();
    }

    @Test
    void of_a_document_that_each_step_keeps_there_are_as_many_as_all_want_together() {
        List<SharedMaterial> merged = Merging.merge(
                Order.of(List.of(FIRST, SECOND)),
                List.of(
                        known(FIRST, "{code: A, name: 甲, materials: {a: {name: 授权委托书, originals: 1}}}"),
                        known(SECOND, "{code: B, name: 乙, materials: {a: {name: 委托书, originals: 1}}}")),
                List.of("授权委托书"));
        assertThat(merged).singleElement().satisfies(one -> {
            assertThat(one.originals()).isEqualTo(2);
            assertThat(one.copies()).isNull();
            assertThat(one.separate()).isTrue();
        });
    }

    @Test
    void what_a_guide_wants_of_two_people_is_not_made_less_by_sharing() {
        SharedMaterial card = merged(
                        known(
                                FIRST,
                                "{code: A, name: 甲, materials: {his: {name: 居民身份证, originals: 1}, hers: {name: 身份证, originals: 1}}}"),
                        known(SECOND, "{code: B, name: 乙, materials: {id: {name: 身份证, originals: 1}}}"))
                .getFirst();
        assertThat(card.originals()).isEqualTo(2);
    }

    @Test
    void equal_standards_are_told_once_and_different_ones_with_their_steps() {
        SharedMaterial card = merged(
                        known(FIRST, "{code: A, name: 甲, materials: {a: {name: 户口簿, acceptance: 首页和本人页}}}"),
                        known(
                                SECOND,
                                "{code: B, name: 乙, materials: {a: {name: 居民户口簿, acceptance: 首页和本人页}, b: {name: 户口本, acceptance: 全本}}}"))
                .getFirst();
        assertThat(card.standards())
                .containsExactly(
                        new Standard("首页和本人页", List.of("first", "second")), new Standard("全本", List.of("second")));
    }

    @Test
    void nobody_brings_what_an_earlier_step_results_in() {
        String makes = "{code: A, name: 甲, result: {kind: 证照, name: 营业执照（个体工商户）}}";
        String needs = "{code: B, name: 乙, materials: {licence: {name: 营业执照副本, necessity: 必要, copies: 1}}}";
        assertThat(merged(known(FIRST, makes), known(SECOND, needs)).getFirst()).satisfies(licence -> {
            assertThat(licence.madeBy()).containsExactly("first");
            assertThat(licence.required()).isFalse();
        });
        Step alone = step("second");
        List<SharedMaterial> atOnce = Merging.merge(
                Order.of(List.of(FIRST, alone)), List.of(known(FIRST, makes), known(alone, needs)), List.of());
        assertThat(atOnce.getFirst().madeBy())
                .as("nothing says that it is there in time")
                .isEmpty();
    }

    @Test
    void a_material_that_one_guide_says_nothing_about_is_not_called_unnecessary() {
        SharedMaterial card = merged(
                        known(FIRST, "{code: A, name: 甲, materials: {a: {name: 户口簿, necessity: 非必要}}}"),
                        known(SECOND, "{code: B, name: 乙, materials: {a: {name: 户口簿}}}"))
                .getFirst();
        assertThat(card.necessity()).isNull();
        assertThat(card.required()).isTrue();
    }

    @Test
    void a_cancelled_item_asks_for_nothing_and_a_paused_one_still_tells_what_it_asks() {
        String guide = "{code: A, name: 甲, state: %s, materials: {a: {name: 户口簿}}}";
        assertThat(merged(known(FIRST, guide.formatted("取消")), unknown(SECOND))).isEmpty();
        assertThat(merged(known(FIRST, guide.formatted("暂停")), unknown(SECOND))).hasSize(1);
    }

    @Property
    void every_material_of_every_step_is_in_the_list_once_and_in_order(@ForAll("guides") List<Guide> guides) {
        var steps = new ArrayList<StepGuide>();
        for (int i = 0; i < guides.size(); i++)
            steps.add(StepGuide.of(step(String.valueOf((char) ('a' + i))), guides.get(i)));
        List<Step> order = steps.stream().map(StepGuide::step).toList();

        List<SharedMaterial> merged = Merging.merge(Order.of(order), steps, List.of());

        var all = new ArrayList<Need>();
        steps.forEach(step -> step.materials()
                .forEach((clause, material) -> all.add(new Need(step.step().key(), clause, material))));
        assertThat(merged.stream().flatMap(one -> one.needs().stream())).containsExactlyInAnyOrderElementsOf(all);
        assertThat(merged).extracting(SharedMaterial::key).doesNotHaveDuplicates();
        assertThat(merged)
                .extracting(one -> all.indexOf(one.needs().getFirst()))
                .isSorted();
        for (SharedMaterial one : merged) {
            assertThat(one.needs())
                    .allSatisfy(need -> assertThat(one.required()
                                    || !"必要".equals(need.material().necessity()))
                            .isTrue())
                    .allSatisfy(need -> assertThat(one.originals() == null ? 0 : one.originals())
                            .isGreaterThanOrEqualTo(
                                    need.material().originals() == null
                                            ? 0
                                            : need.material().originals()))
                    .allSatisfy(need -> {
                        if (need.material().acceptance() != null)
                            assertThat(one.standards()).anySatisfy(standard -> {
                                assertThat(standard.text())
                                        .isEqualTo(need.material().acceptance());
                                assertThat(standard.steps()).contains(need.step());
                            });
                    });
        }
    }

    @Provide
    Arbitrary<List<Guide>> guides() {
        return BundleFixture.guide().list().ofMinSize(1).ofMaxSize(4);
    }

    private static List<SharedMaterial> merged(StepGuide... steps) {
        return Merging.merge(Order.of(List.of(FIRST, SECOND)), List.of(steps), List.of());
    }
}
