package org.chuangkou.exam.marking;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.chuangkou.exam.marking.ResultRows.ResultRow;

/** Results that others have taken the place of: lines are only added. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RevisionRows extends GenericRepository<RevisionRows.RevisionRow, String> {
    @MappedEntity("result_revision")
    record RevisionRow(
            @Id String attempt,
            int revision,
            int hundredths,
            int ofPoints,
            boolean passed,
            String body,
            Instant markedAt,
            Instant replacedAt) {

        static RevisionRow of(ResultRow row, Instant replacedAt) {
            return new RevisionRow(
                    row.attempt(),
                    row.revision(),
                    row.hundredths(),
                    row.ofPoints(),
                    row.passed(),
                    row.body(),
                    row.markedAt(),
                    replacedAt);
        }
    }

    @Query("SELECT * FROM result_revision WHERE attempt = :attempt ORDER BY revision")
    List<RevisionRow> of(String attempt);

    @Query("""
            INSERT INTO result_revision
                (attempt, revision, hundredths, of_points, passed, body, marked_at, replaced_at)
            VALUES (:attempt, :revision, :hundredths, :ofPoints, :passed, :body, :markedAt, :replacedAt)""")
    void insert(List<RevisionRow> rows);
}
