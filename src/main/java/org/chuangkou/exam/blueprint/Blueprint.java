package org.chuangkou.exam.blueprint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuangkou.question.Domain;
import org.chuangkou.question.kind.Type;
import org.chuangkou.question.store.Usable;

/**
 * What papers of one kind are made of (命题双向细目表).
 *
 * @param level whose questions are drawn where a cell names no other, 5 to 1
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
    public record Cell(Domain domain, Optional<Type> type, int count, int points, Narrowing narrowing) {
        public Cell(Domain domain, Optional<Type> type, int count, int points) {
            this(domain, type, count, points, Narrowing.NONE);
        }

        public boolean holds(Type other) {
            return type.map(wanted -> wanted == other).orElse(other != Type.ESSAY && other != Type.CASE);
        }
    }

    /** Whether a paper may have this question in this cell, one of {@link #cells}. */
    public boolean fits(Cell cell, Usable question) {
        return question.level() == level(cell)
                && question.domain() == cell.domain()
                && cell.holds(question.type())
                && cell.narrowing().takes(question);
    }

    private int level(Cell cell) {
        return cell.narrowing().level().orElse(level);
    }

    /** Whose questions are drawn. */
    public Set<Integer> levels() {
        return cells.stream().map(this::level).collect(Collectors.toUnmodifiableSet());
    }

    public int questions() {
        return cells.stream().mapToInt(Cell::count).sum();
    }

    public int points() {
        return cells.stream().mapToInt(cell -> cell.count() * cell.points()).sum();
    }
}
