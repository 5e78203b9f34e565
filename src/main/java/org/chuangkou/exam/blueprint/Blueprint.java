package org.chuangkou.exam.blueprint;

import java.util.List;
import java.util.Optional;
import org.chuangkou.question.Domain;
import org.chuangkou.question.kind.Type;

/**
 * What papers of one kind are made of (命题双向细目表).
 *
 * @param level whose questions are drawn, 5 to 1
 * @param minutes from the start of an attempt to its end
 * @param passMark points needed, out of the sum of all cells
 */
public record Blueprint(
        String slug, String title, int level, ExamKind kind, int minutes, int passMark, List<Cell> cells) {
    public Blueprint {
        cells = List.copyOf(cells);
    }

    /**
     * So many questions of one domain, each worth the same.
     *
     * @param type empty for any that a machine can mark
     */
    public record Cell(Domain domain, Optional<Type> type, int count, int points) {
        public boolean holds(Type other) {
            return type.map(wanted -> wanted == other).orElse(other != Type.ESSAY && other != Type.CASE);
        }
    }

    public int questions() {
        return cells.stream().mapToInt(Cell::count).sum();
    }

    public int points() {
        return cells.stream().mapToInt(cell -> cell.count() * cell.points()).sum();
    }
}
