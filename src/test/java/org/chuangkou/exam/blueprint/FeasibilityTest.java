package org.chuangkou.exam.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.exam.blueprint.BlueprintFixture.any;
import static org.chuangkou.exam.blueprint.BlueprintFixture.cell;
import static org.chuangkou.exam.blueprint.BlueprintFixture.of;
import static org.chuangkou.exam.blueprint.BlueprintFixture.question;
import static org.chuangkou.question.Domain.BASICS;
import static org.chuangkou.question.Domain.ETHICS;
import static org.chuangkou.question.kind.Type.JUDGE;
import static org.chuangkou.question.kind.Type.SINGLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.blueprint.Feasibility.Row;
import org.chuangkou.exam.blueprint.Feasibility.Standing;
import org.chuangkou.question.Domain;
import org.chuangkou.question.kind.Type;
import org.chuangkou.question.store.Usable;
import org.junit.jupiter.api.Test;

class FeasibilityTest {
    private static List<Usable> some(int count, Domain domain, Type type) {
        return IntStream.range(0, count)
                .mapToObj(i -> question(domain + "-" + type + "-" + i, domain, type))
                .toList();
    }

    private static List<Usable> all(List<Usable> some, List<Usable> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    @Test
    void three_times_what_a_cell_draws_is_enough_and_one_less_is_tight() {
        Blueprint blueprint = of(cell(BASICS, SINGLE, 4));
        assertThat(Feasibility.of(blueprint, some(12, BASICS, SINGLE)).standing())
                .isEqualTo(Standing.ENOUGH);
        assertThat(Feasibility.of(blueprint, some(11, BASICS, SINGLE)).standing())
                .isEqualTo(Standing.TIGHT);
        assertThat(Feasibility.of(blueprint, some(4, BASICS, SINGLE)).feasible())
                .isTrue();
    }

    @Test
    void a_short_cell_is_named_by_number_and_domain_with_what_it_lacks() {
        Feasibility feasibility = Feasibility.of(
                of(any(ETHICS, 1), cell(BASICS, SINGLE, 5)), all(some(3, BASICS, SINGLE), some(3, ETHICS, JUDGE)));
        assertThat(feasibility.feasible()).isFalse();
        assertThat(feasibility.rows().get(1).missing()).isEqualTo(2);
        Fault fault = feasibility.faults().getFirst();
        assertThat(feasibility.faults()).hasSize(1);
        assertThat(fault.field()).isEqualTo("cells[1]");
        assertThat(fault.message().args()).containsExactly(2, "基础知识", 5, 3, 2);
    }

    @Test
    void a_question_that_fits_two_cells_stands_on_a_paper_once() {
        Feasibility feasibility = Feasibility.of(of(cell(BASICS, SINGLE, 3), any(BASICS, 3)), some(5, BASICS, SINGLE));
        Row first = feasibility.rows().get(0);
        Row second = feasibility.rows().get(1);
        assertThat(first.missing()).isZero();
        assertThat(second.available()).isEqualTo(5);
        assertThat(second.missing()).isEqualTo(1);
        assertThat(second.rivals()).containsExactly(1);
    }

    @Test
    void a_wide_cell_that_comes_first_leaves_the_narrow_one_what_only_it_can_use() {
        Feasibility feasibility = Feasibility.of(
                of(any(BASICS, 3), cell(BASICS, SINGLE, 3)), all(some(3, BASICS, SINGLE), some(3, BASICS, JUDGE)));
        assertThat(feasibility.rows()).extracting(Row::missing).containsExactly(0, 0);
    }

    @Test
    void cells_that_share_nothing_are_no_rivals() {
        Feasibility feasibility = Feasibility.of(
                of(cell(ETHICS, SINGLE, 1), cell(BASICS, SINGLE, 2), any(BASICS, 2)),
                all(some(3, BASICS, SINGLE), some(9, ETHICS, SINGLE)));
        assertThat(feasibility.rows().get(2).rivals()).containsExactly(2);
        assertThat(feasibility.rows().get(0).standing()).isEqualTo(Standing.ENOUGH);
    }

    @Test
    void a_bank_without_questions_is_short_everywhere() {
        assertThat(Feasibility.of(of(any(BASICS, 1), any(ETHICS, 2)), List.of()).faults())
                .hasSize(2);
        assertThat(Set.copyOf(Feasibility.of(of(any(BASICS, 1)), List.of())
                        .rows()
                        .getFirst()
                        .rivals()))
                .isEmpty();
    }
}
