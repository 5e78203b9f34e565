package org.chuangkou.question.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CoverageRows extends GenericRepository<CoverageRows.Cell, String> {
    /** How many questions of a kind there are that papers may draw. */
    @MappedEntity("question")
    record Cell(int level, String domain, String type, long questions) {}

    @Query("""
            SELECT level, domain, type, COUNT(*) AS questions FROM question
            WHERE state = 'approved' AND (stale_from IS NULL OR stale_from > :now)
              AND level IS NOT NULL AND domain IS NOT NULL
            GROUP BY level, domain, type""")
    List<Cell> usable(Instant now);

    /** Documents that some question cites, drafts too: somebody is at it. */
    @Query("""
            SELECT DISTINCT c.item FROM question_cite c JOIN question q ON q.id = c.question AND q.version = c.version
            WHERE q.state <> 'withdrawn'""")
    List<String> cited();

    /** How many questions ask about a clause. */
    @MappedEntity("question_cite")
    record Clause(String clause, long questions) {}

    @Query("""
            SELECT c.clause, COUNT(*) AS questions FROM question_cite c
            JOIN question q ON q.id = c.question AND q.version = c.version
            WHERE c.item = :item AND q.state <> 'withdrawn'
            GROUP BY c.clause""")
    List<Clause> clauses(String item);

    /** Those that nothing ties to a rule, by their ids; withdrawn ones need no rule. */
    @Query("""
            SELECT id FROM question WHERE cites = 0 AND state <> 'withdrawn' AND id > :after
            ORDER BY id LIMIT :size""")
    List<String> uncited(String after, int size);

    @Query("SELECT COUNT(*) FROM question WHERE cites = 0 AND state <> 'withdrawn'")
    long uncited();

    @Query("SELECT COUNT(*) FROM question WHERE cites = 0 AND state <> 'withdrawn' AND id <= :last")
    long uncitedUpTo(String last);
}
