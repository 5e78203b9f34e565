package org.chuangkou.guide.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OverlayRows extends GenericRepository<OverlayRow, String> {

    @Query("SELECT * FROM document_overlay WHERE code IN (:codes) AND ended_at IS NULL ORDER BY id")
    List<OverlayRow> active(Collection<String> codes);

    @Query("""
            INSERT INTO document_overlay (id, code, clause, content, source_hash, effective_from, author, note, created_at)
            VALUES (:id, :code, :clause, :content, :sourceHash, :effectiveFrom, :author, :note, :createdAt)""")
    void insert(List<OverlayRow> rows);

    @Query("UPDATE document_overlay SET ended_at = :at, ended_why = :why WHERE id IN (:ids)")
    void end(Collection<String> ids, Instant at, String why);
}
