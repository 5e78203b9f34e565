package org.chuangkou.question.store;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.question.Domain;
import org.chuangkou.question.kind.Type;

/** What the bank asks about, counted, and what nobody asks about yet. */
@Singleton
public class Coverage {
    private final CoverageRows rows;
    private final Clock clock;

    Coverage(CoverageRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A kind of question, as papers draw it. */
    public record Cell(int level, Domain domain, Type type) {}

    /** Questions that papers may draw: approved and not stale. */
    @Transactional(readOnly = true)
    public Map<Cell, Long> usable() {
        var usable = new HashMap<Cell, Long>();
        rows.usable(clock.instant())
                .forEach(row -> usable.put(
                        new Cell(
                                row.level(),
                                Domain.valueOf(row.domain()),
                                Type.called(row.type()).orElseThrow()),
                        row.questions()));
        return usable;
    }

    /** Codes of guides and laws that some question cites, whatever its state, if only it is not withdrawn. */
    @Transactional(readOnly = true)
    public Set<String> cited() {
        return Set.copyOf(rows.cited());
    }

    /** For the clauses of a document how many questions ask about each; those never asked are left out. */
    @Transactional(readOnly = true)
    public Map<String, Long> clauses(String item) {
        var asked = new HashMap<String, Long>();
        rows.clauses(item).forEach(row -> asked.put(row.clause(), row.questions()));
        return asked;
    }

    /** The first questions after {@code after} that cite nothing. */
    @Transactional(readOnly = true)
    public List<String> uncited(String after, int size) {
        return rows.uncited(after, size);
    }

    @Transactional(readOnly = true)
    public long uncited() {
        return rows.uncited();
    }

    /** At which place among the uncited a question stands, from 1. */
    @Transactional(readOnly = true)
    public long place(String id) {
        return rows.uncitedUpTo(id);
    }
}
