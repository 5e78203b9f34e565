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

/** In force is the version whose date came last; of two with one date the later written. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VersionRows extends GenericRepository<VersionRows.VersionRow, String> {
    /** One version as stored (the id lets many be inserted at once); {@code body} is the whole document as JSON, {@code hash} is taken over it. */
    @MappedEntity("document_version")
    record VersionRow(
            @Id String code,
            int version,
            Instant effectiveFrom,
            String name,
            String body,
            String hash,
            String author,
            String origin,
            String note,
            Instant createdAt) {}

    @Query("""
            SELECT * FROM document_version
            WHERE code = :code AND effective_from <= :at
            ORDER BY effective_from DESC, version DESC LIMIT 1""")
    Optional<VersionRow> inForce(String code, Instant at);

    @Query("""
            SELECT code, version, effective_from, name, body, hash, author, origin, note, created_at
            FROM (SELECT v.*, ROW_NUMBER() OVER (PARTITION BY v.code
                                                 ORDER BY v.effective_from DESC, v.version DESC) AS place
                  FROM document_version v JOIN document d ON d.code = v.code AND d.kind = :kind
                  WHERE v.code IN (:codes) AND v.effective_from <= :at) ranked
            WHERE place = 1""")
    List<VersionRow> inForce(Collection<String> codes, String kind, Instant at);

    /** A version in force or to come. */
    @MappedEntity("document_version")
    record StandingRow(@Id String code, int version, Instant effectiveFrom, String kind, String body) {}

    @Query("""
            SELECT v.code, v.version, v.effective_from, d.kind, v.body
            FROM document_version v JOIN document d ON d.code = v.code
            WHERE v.code IN (:codes)
              AND (v.effective_from > :now
                   OR v.version = (SELECT w.version FROM document_version w
                                   WHERE w.code = v.code AND w.effective_from <= :now
                                   ORDER BY w.effective_from DESC, w.version DESC LIMIT 1))
            ORDER BY v.code, v.effective_from, v.version""")
    List<StandingRow> standing(Collection<String> codes, Instant now);

    @Query("SELECT * FROM document_version WHERE code = :code AND version = :version")
    Optional<VersionRow> find(String code, int version);

    @Query("SELECT * FROM document_version WHERE code = :code ORDER BY effective_from, version")
    List<VersionRow> of(String code);

    /** Those that were written before: what is in force from the moment it is written is told by its fact. */
    @Query("""
            SELECT DISTINCT code FROM document_version
            WHERE effective_from > :after AND effective_from <= :upTo AND effective_from > created_at""")
    List<String> comingIntoForce(Instant after, Instant upTo);

    @Query("""
            INSERT INTO document_version
                (code, version, effective_from, name, body, hash, author, origin, note, created_at)
            VALUES (:code, :version, :effectiveFrom, :name, :body, :hash, :author, :origin, :note, :createdAt)""")
    void insert(List<VersionRow> rows);
}
