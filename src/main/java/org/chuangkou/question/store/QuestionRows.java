package org.chuangkou.question.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface QuestionRows extends GenericRepository<QuestionRow, String> {

    @Query("SELECT * FROM question WHERE id = :id")
    Optional<QuestionRow> find(String id);

    @Query("SELECT * FROM question WHERE id IN (:ids)")
    List<QuestionRow> all(Collection<String> ids);

    /** Keeps others from changing them until the transaction ends. */
    @Query("SELECT * FROM question WHERE id IN (:ids) ORDER BY id FOR UPDATE")
    List<QuestionRow> hold(Collection<String> ids);

    @Query("SELECT id FROM question WHERE id > :after ORDER BY id LIMIT :size")
    List<String> after(String after, int size);

    @Query("SELECT COUNT(*) FROM question")
    int count();

    @Query("""
            INSERT INTO question (id, type, level, domain, asks, difficulty, stem, state, version, cites, stale_from,
                                  author, origin, source_hash, created_at, changed_at)
            VALUES (:id, :type, :level, :domain, :asks, :difficulty, :stem, :state, :version, :cites, :staleFrom,
                    :author, :origin, :sourceHash, :createdAt, :changedAt)""")
    void insert(List<QuestionRow> rows);

    @Query("""
            UPDATE question SET type = :type, level = :level, domain = :domain, asks = :asks, difficulty = :difficulty,
                stem = :stem, state = :state, version = :version, cites = :cites, stale_from = :staleFrom,
                author = :author, origin = :origin, source_hash = :sourceHash, changed_at = :changedAt
            WHERE id = :id""")
    void update(List<QuestionRow> rows);

    @Query("UPDATE question SET state = :state, changed_at = :now WHERE id = :id")
    void state(String id, String state, Instant now);

    @Query("UPDATE question SET stale_from = :staleFrom WHERE id = :id")
    void stale(String id, @Nullable Instant staleFrom);

    @Query("""
            SELECT id, version, level, type, domain, difficulty FROM question
            WHERE state = 'approved' AND level IN (:levels) AND domain IS NOT NULL
              AND (stale_from IS NULL OR stale_from > :now)
            ORDER BY id""")
    List<Usable.Row> usable(Collection<Integer> levels, Instant now);
}
