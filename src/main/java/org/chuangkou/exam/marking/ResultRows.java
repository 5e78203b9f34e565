package org.chuangkou.exam.marking;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ResultRows extends GenericRepository<ResultRows.ResultRow, String> {
    /** What an attempt was worth; {@code body} is the mark of each slot as JSON. */
    @MappedEntity("result")
    record ResultRow(@Id String attempt, int hundredths, int ofPoints, boolean passed, String body, Instant markedAt) {}

    @Query("SELECT * FROM result WHERE attempt = :attempt")
    Optional<ResultRow> find(String attempt);

    @Query("SELECT * FROM result WHERE attempt IN (:attempts)")
    List<ResultRow> all(Collection<String> attempts);

    @Query("""
            INSERT INTO result (attempt, hundredths, of_points, passed, body, marked_at)
            VALUES (:attempt, :hundredths, :ofPoints, :passed, :body, :markedAt)""")
    void insert(List<ResultRow> rows);
}
