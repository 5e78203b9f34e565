package org.chuangkou.exam.paper;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PaperRows extends GenericRepository<PaperRows.PaperRow, String> {
    /** One paper; {@code body} is its slots as JSON: ids and order, no words. */
    @MappedEntity("paper")
    record PaperRow(@Id String exam, String candidate, int number, String body, Instant drawnAt) {}

    @Query("SELECT * FROM paper WHERE exam = :exam AND candidate = :candidate AND number = :number")
    Optional<PaperRow> find(String exam, String candidate, int number);

    /** The candidate's last papers, the newest first. */
    @Query("SELECT * FROM paper WHERE candidate = :candidate ORDER BY drawn_at DESC LIMIT :size")
    List<PaperRow> latest(String candidate, int size);

    @Query("""
            INSERT INTO paper (exam, candidate, number, body, drawn_at)
            VALUES (:exam, :candidate, :number, :body, :drawnAt)""")
    void insert(List<PaperRow> rows);
}
