package org.chuangkou.exam.report;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** What each attempt has put into the running sums, so that it can be taken out again. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CountedRows extends GenericRepository<CountedRows.CountedRow, String> {
    @MappedEntity("question_statistics_attempt")
    record CountedRow(@Id String attempt, String body) {}

    @Query("SELECT * FROM question_statistics_attempt WHERE attempt IN (:attempts)")
    List<CountedRow> of(Collection<String> attempts);

    @Query("""
            INSERT INTO question_statistics_attempt (attempt, body) VALUES (:attempt, :body)
            ON DUPLICATE KEY UPDATE body = VALUES(body)""")
    void put(List<CountedRow> rows);

    @Query("DELETE FROM question_statistics_attempt WHERE attempt IN (:attempts)")
    void delete(Collection<String> attempts);
}
