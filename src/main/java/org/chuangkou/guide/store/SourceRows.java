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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SourceRows extends GenericRepository<SourceRows.SourceRow, String> {
    /**
     * What a document's source last said of it, without any correction of the hall's.
     *
     * @param body null where a version with this hash says the same
     */
    @MappedEntity("document_source")
    record SourceRow(
            @Id String code, String origin, @Nullable String body, String hash, Instant updatedAt) {}

    /** The hash over what a document's source last said of it. */
    @MappedEntity("document_source")
    record HashRow(@Id String code, String hash) {}

    @Query("SELECT code, hash FROM document_source WHERE code IN (:codes)")
    List<HashRow> hashes(Collection<String> codes);

    @Query("""
            SELECT COALESCE(s.body, (SELECT v.body FROM document_version v
                                     WHERE v.code = s.code AND v.hash = s.hash LIMIT 1))
            FROM document_source s WHERE s.code = :code""")
    Optional<String> body(String code);

    @Query("""
            INSERT INTO document_source (code, origin, body, hash, updated_at)
            VALUES (:code, :origin, :body, :hash, :updatedAt)""")
    void insert(List<SourceRow> rows);

    @Query("""
            UPDATE document_source SET origin = :origin, body = :body, hash = :hash, updated_at = :updatedAt
            WHERE code = :code""")
    void update(List<SourceRow> rows);
}
