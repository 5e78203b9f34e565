package org.chuangkou.exam.paper;

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
interface PaperRows extends GenericRepository<PaperRows.PaperRow, String> {
    /** One paper; {@code body} is its slots as JSON: ids and order, no words. */
    @MappedEntity("paper")
    record PaperRow(@Id String exam, String candidate, int number, String body, Instant drawnAt) {}

    @Query("SELECT * FROM paper WHERE exam = :exam AND candidate = :candidate AND number = :number")
    Optional<PaperRow> find(String exam, String candidate, int number);

    /** A paper by the ids of its questions alone, a list of JSON. */
    @MappedEntity("paper")
    record SeenRow(String candidate, String questions) {}

    /** The candidates' papers since then, the newest of each first. */
    @Query("""
            SELECT candidate, JSON_EXTRACT(body, '$.slots[*].question') questions FROM paper
            WHERE candidate IN (:candidates) AND drawn_at > :since ORDER BY candidate, drawn_at DESC""")
    List<SeenRow> seen(Collection<String> candidates, Instant since);

    @Query("""
            SELECT * FROM paper WHERE exam = :exam AND (candidate > :candidate OR candidate = :candidate AND number > :number)
            ORDER BY candidate, number LIMIT :size""")
    List<PaperRow> after(String exam, String candidate, int number, int size);

    @Query("SELECT * FROM paper WHERE exam = :exam AND candidate IN (:candidates) AND number IN (:numbers)")
    List<PaperRow> some(String exam, Collection<String> candidates, Collection<Integer> numbers);

    @Query("SELECT COUNT(*) FROM paper WHERE exam = :exam")
    int count(String exam);

    @Query("""
            INSERT INTO paper (exam, candidate, number, body, drawn_at)
            VALUES (:exam, :candidate, :number, :body, :drawnAt)""")
    void insert(List<PaperRow> rows);
}
