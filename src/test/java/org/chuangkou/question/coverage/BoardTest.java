package org.chuangkou.question.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chuangkou.level.Level;
import org.chuangkou.question.Domain;
import org.chuangkou.question.kind.Type;
import org.chuangkou.question.store.Coverage.Cell;
import org.junit.jupiter.api.Test;

class BoardTest {

    @Test
    void a_domain_is_short_of_three_times_what_a_paper_draws() {
        var theory = new LinkedHashMap<String, Integer>();
        for (Domain domain : Domain.values()) theory.put(domain.chinese(), 0);
        theory.put("职业道德", 10);
        theory.put("受理初审", 90);
        Board board = Board.of(
                new Level(5, "五级", theory),
                Map.of(
                        new Cell(5, Domain.ETHICS, Type.SINGLE), 10L,
                        new Cell(5, Domain.ETHICS, Type.JUDGE), 6L,
                        new Cell(5, Domain.ACCEPTANCE, Type.SINGLE), 130L,
                        new Cell(4, Domain.ACCEPTANCE, Type.SINGLE), 1000L));
        assertThat(board.rows()).hasSize(7);
        Board.Row ethics = board.rows().getFirst();
        assertThat(ethics.all()).isEqualTo(16);
        assertThat(ethics.counts().subList(0, 3)).containsExactly(10L, 0L, 6L);
        assertThat(ethics.drawn()).isEqualTo(5);
        assertThat(ethics.missing()).isZero();
        assertThat(board.missing()).isEqualTo(45 * 3 - 130);
    }
}
