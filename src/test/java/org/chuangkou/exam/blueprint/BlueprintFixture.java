package org.chuangkou.exam.blueprint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.exam.blueprint.Blueprint.Cell;
import org.chuangkou.question.Domain;
import org.chuangkou.question.kind.Type;
import org.chuangkou.question.store.Usable;

/** Blueprints and questions for tests. */
final class BlueprintFixture {
    private BlueprintFixture() {}

    static Blueprint of(Cell... cells) {
        return new Blueprint("test", "试卷", 3, ExamKind.GRADED, 90, 0, List.of(cells));
    }

    static Cell cell(Domain domain, Type type, int count) {
        return new Cell(domain, Optional.of(type), count, 2);
    }

    static Cell any(Domain domain, int count) {
        return new Cell(domain, Optional.empty(), count, 2);
    }

    static Cell narrowed(Narrowing narrowing, int count) {
        return new Cell(Domain.BASICS, Optional.empty(), count, 2, narrowing);
    }

    static Usable question(String id, Domain domain, Type type) {
        return new Usable(id, 1, 3, type, domain, null, Set.of());
    }

    static Usable question(int level, String difficulty, String... items) {
        return new Usable(
                "q",
                1,
                level,
                Type.SINGLE,
                Domain.BASICS,
                difficulty == null ? null : new BigDecimal(difficulty),
                Set.of(items));
    }
}
