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

@JdbcRepository(dialect = Dialect.MYSQL)
interface SourceRows extends GenericRepository<SourceRows.SourceRow, String> {
    /** What a document's source last said of it, without any correction of the hall's. */
    @MappedEntity("document_source")
    record SourceRow(@Id String code, String origin, String body, String hash, Instant updatedAt) {}

    @Query("SELECT * FROM document_source WHERE code IN (:codes)")
    List<SourceRow> of(Collection<String> codes);

    @Query("""
            INSERT INTO document_source (code, origin, body, hash, updated_at)
            VALUES (:code, :origin, :body, :hash, :updatedAt)""")
    void insert(List<SourceRow> rows);

    @Query("""
            UPDATE document_source SET origin = :origin, body = :body, hash = :hash, updated_at = :updatedAt
            WHERE code = :code""")
    void update(List<SourceRow> rows);
}
