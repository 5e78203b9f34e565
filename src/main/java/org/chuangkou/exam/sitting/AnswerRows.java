package org.chuangkou.exam.sitting;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What was answered last. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AnswerRows extends GenericRepository<AnswerRows.AnswerRow, String> {
    @MappedEntity("answer")
    record AnswerRow(@Id String attempt, String slot, long seq, String response, Instant savedAt) {}

    @Query("SELECT * FROM answer WHERE attempt = :attempt")
    List<AnswerRow> of(String attempt);

    @Query("SELECT * FROM answer WHERE attempt IN (:attempts)")
    List<AnswerRow> of(Collection<String> attempts);

    @Introspected
    record CountRow(String attempt, int answered) {}

    /** Questions with an answer, of a case with one in any part; one taken back is JSON's null. */
    @Query("""
            SELECT attempt, COUNT(DISTINCT SUBSTRING_INDEX(slot, '.', 1)) AS answered FROM answer
            WHERE attempt IN (:attempts) AND response <> 'null' GROUP BY attempt""")
    List<CountRow> count(Collection<String> attempts);

    /**
     * The servers assign from left to right, and each assignment sees the one before it: {@code seq} comes last. Without gaps after
     * VALUES the driver makes one statement of many rows.
     */
    @Query("""
            INSERT INTO answer (attempt, slot, seq, response, saved_at)
            VALUES (:attempt, :slot, :seq, :response, :savedAt)
            ON DUPLICATE KEY UPDATE response = IF(VALUES(seq) > seq, VALUES(response), response),
                saved_at = IF(VALUES(seq) > seq, VALUES(saved_at), saved_at), seq = GREATEST(VALUES(seq), seq)""")
    void put(List<AnswerRow> rows);
}
