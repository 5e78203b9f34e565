package org.chuangkou.question.exchange;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** What headings of files mean, as somebody has said once. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ColumnRows extends GenericRepository<ColumnRows.ColumnRow, String> {
    @MappedEntity("question_column")
    record ColumnRow(@Id String heading, String field, String author, Instant at) {}

    @Query("SELECT * FROM question_column")
    List<ColumnRow> all();

    @Query("""
            INSERT INTO question_column (heading, field, author, at) VALUES (:heading, :field, :author, :at)
            ON DUPLICATE KEY UPDATE field = VALUES(field), author = VALUES(author), at = VALUES(at)""")
    void put(List<ColumnRow> rows);
}
