package org.chuangkou.exam.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.blueprint.Blueprint;
import org.chuangkou.exam.blueprint.Blueprint.Cell;
import org.chuangkou.exam.blueprint.ExamKind;
import org.chuangkou.exam.blueprint.Narrowing;
import org.chuangkou.question.Domain;
import org.chuangkou.question.kind.Type;
import org.chuangkou.question.store.Usable;
import org.junit.jupiter.api.Test;

class PlanningTest {
    private static Blueprint blueprint(Cell... cells) {
        return new Blueprint("test", "试卷", 3, ExamKind.GRADED, 30, 0, List.of(cells));
    }

    private static Usable question(String id, int level, String item) {
        return new Usable(id, 1, level, Type.SINGLE, Domain.BASICS, null, Set.of(item));
    }

    @Test
    void a_bank_that_is_too_small_is_told_cell_by_cell() {
        Blueprint blueprint = blueprint(
                new Cell(Domain.ETHICS, Optional.empty(), 1, 2), new Cell(Domain.BASICS, Optional.empty(), 2, 2));
        assertThatThrownBy(() -> Planning.cells(blueprint, List.of()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::field)
                                .containsExactly("cells[0]", "cells[1]"));
    }

    @Test
    void a_cell_draws_only_what_it_is_narrowed_to() {
        var four = new Narrowing(Optional.of(4), Optional.empty(), Set.of("CK-id-card"), Set.of());
        Blueprint blueprint = blueprint(
                new Cell(Domain.BASICS, Optional.empty(), 1, 2), new Cell(Domain.BASICS, Optional.empty(), 1, 2, four));
        List<Usable> pool =
                List.of(question("a", 3, "CK-id-card"), question("b", 4, "CK-id-card"), question("c", 4, "CK-divorce"));
        assertThat(Planning.cells(blueprint, pool).get(0).from()).containsExactly(0);
        assertThat(Planning.cells(blueprint, pool).get(1).from()).containsExactly(1);
    }
}
