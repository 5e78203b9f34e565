package org.chuangkou.guide.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OverlayRows extends GenericRepository<OverlayRows.OverlayRow, String> {
    /**
     * A correction the hall made to a clause of the source.
     *
     * @param content what the clause says instead, as JSON; null when the hall took it out
     * @param sourceHash what the source's clause was when it was corrected; null when the source had none
     * @param endedWhy {@code caught-up} (the source says the same now), {@code replaced} or {@code withdrawn}
     */
    @MappedEntity("document_overlay")
    record OverlayRow(
            @Id String id,
            String code,
            String clause,
            @Nullable String content,
            @Nullable String sourceHash,
            Instant effectiveFrom,
            String author,
            String note,
            Instant createdAt,
            @Nullable Instant endedAt,
            @Nullable String endedWhy) {}

    @Query("SELECT * FROM document_overlay WHERE code IN (:codes) AND ended_at IS NULL ORDER BY id")
    List<OverlayRow> active(Collection<String> codes);

    @Query("""
            INSERT INTO document_overlay (id, code, clause, content, source_hash, effective_from, author, note, created_at)
            VALUES (:id, :code, :clause, :content, :sourceHash, :effectiveFrom, :author, :note, :createdAt)""")
    void insert(List<OverlayRow> rows);

    @Query("UPDATE document_overlay SET ended_at = :at, ended_why = :why WHERE id IN (:ids)")
    void end(Collection<String> ids, Instant at, String why);
}
