package org.chuangkou.exam.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chuangkou.exam.schedule.Rules;
import org.chuangkou.exam.sitting.SittingFixture;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static BoardRow row(String candidate, String state) {
        return new BoardRow(
                candidate, 1, candidate, null, state, null, null, null, null, null, null, null, null, 0, 0, false, 0,
                null, List.of());
    }

    private static Board board(BoardRow... rows) {
        return new Board(
                SittingFixture.exam(Rules.NONE),
                "open",
                "2026-11-20T09:00:00+08:00",
                List.of(rows),
                List.of(),
                Map.of());
    }

    @Test
    void the_first_has_everything_and_later_ones_what_is_different() {
        var shown = new Change.Shown();
        Change first = shown.next(board(row("clerk", "working"), row("clerk2", "not-begun")));
        assertThat(first.rows()).hasSize(2);
        assertThat(first.counts())
                .containsEntry("working", 1)
                .containsEntry("all", 2)
                .containsEntry("done", 0);
        assertThat(shown.next(board(row("clerk", "working"), row("clerk2", "not-begun")))
                        .nothing())
                .isTrue();
        Change later = shown.next(board(row("clerk", "done"), row("clerk2", "not-begun")));
        assertThat(later.rows()).extracting(BoardRow::candidate).containsExactly("clerk");
        assertThat(later.counts()).containsEntry("working", 0).containsEntry("done", 1);
    }
}
