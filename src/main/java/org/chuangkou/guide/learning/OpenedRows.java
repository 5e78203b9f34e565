package org.chuangkou.guide.learning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OpenedRows extends GenericRepository<OpenedRow, String> {

    @Query("""
            INSERT INTO search_opened (words, code, mark, day) VALUES (:words, :code, :mark, :day)
            ON DUPLICATE KEY UPDATE day = :day""")
    void opened(String words, String code, String mark, LocalDate day);

    @Query("""
            SELECT o.words, o.code, COUNT(*) AS marks, MAX(o.day) AS last_day
            FROM search_opened o
            LEFT JOIN search_proposal_settled s ON s.words = o.words AND s.code = o.code
            WHERE o.day >= :since AND s.words IS NULL
            GROUP BY o.words, o.code HAVING COUNT(*) >= :least
            ORDER BY COUNT(*) DESC, MAX(o.day) DESC, o.words, o.code LIMIT :size""")
    List<OpenedRow.Count> counts(LocalDate since, int least, int size);

    @Query("""
            INSERT INTO search_proposal_settled (words, code, accepted, username, at)
            VALUES (:words, :code, :accepted, :username, :at)
            ON DUPLICATE KEY UPDATE accepted = :accepted, username = :username, at = :at""")
    void settle(String words, String code, boolean accepted, String username, Instant at);

    @Query("DELETE FROM search_opened WHERE day < :before")
    void forget(LocalDate before);
}
