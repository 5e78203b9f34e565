package org.chuangkou.exam.sitting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** All that was ever answered, by whom and from where: lines are only added. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AnswerLogRows extends GenericRepository<AnswerLogRows.LogRow, String> {
    @MappedEntity("answer_log")
    record LogRow(
            @Id String attempt,
            String slot,
            long seq,
            String response,
            Instant savedAt,
            String username,
            String address) {}

    @Query("SELECT * FROM answer_log WHERE attempt = :attempt ORDER BY saved_at, slot, seq")
    List<LogRow> of(String attempt);

    @Query("""
            INSERT INTO answer_log (attempt, slot, seq, response, saved_at, username, address)
            VALUES (:attempt, :slot, :seq, :response, :savedAt, :username, :address)""")
    void insert(List<LogRow> rows);
}
