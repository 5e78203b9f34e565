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
    record ResultRow(
            @Id String attempt,
            String exam,
            int hundredths,
            int ofPoints,
            boolean passed,
            String body,
            Instant markedAt,
            int revision) {}

    /** The same without its body. */
    @MappedEntity("result")
    record Sum(@Id String attempt, int hundredths, int ofPoints, boolean passed, int revision) {}

    @Query("SELECT * FROM result WHERE attempt = :attempt")
    Optional<ResultRow> find(String attempt);

    /** Keeps others from marking them anew until the transaction ends. */
    @Query("SELECT * FROM result WHERE attempt IN (:attempts) ORDER BY attempt FOR UPDATE")
    List<ResultRow> holdAll(Collection<String> attempts);

    @Query("SELECT * FROM result WHERE attempt IN (:attempts)")
    List<ResultRow> all(Collection<String> attempts);

    @Query("SELECT attempt, hundredths, of_points, passed, revision FROM result WHERE exam = :exam")
    List<Sum> ofExam(String exam);

    @Query("""
            INSERT INTO result (attempt, exam, hundredths, of_points, passed, body, marked_at, revision)
            VALUES (:attempt, :exam, :hundredths, :ofPoints, :passed, :body, :markedAt, :revision)""")
    void insert(List<ResultRow> rows);

    @Query("""
            UPDATE result SET hundredths = :hundredths, passed = :passed, body = :body, marked_at = :markedAt,
                   revision = :revision WHERE attempt = :attempt""")
    void replace(List<ResultRow> rows);
}
