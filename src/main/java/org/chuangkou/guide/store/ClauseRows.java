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
interface ClauseRows extends GenericRepository<ClauseRows.ClauseRow, String> {
    /** The hash of one clause of one version. On MySQL, rows without any id would be inserted one by one. */
    @MappedEntity("document_clause")
    record ClauseRow(@Id String code, int version, String clause, String hash) {}

    /** A clause of a version in force or to come. */
    @MappedEntity("document_clause")
    record StandingRow(String code, int version, Instant effectiveFrom, String clause, String hash) {}

    @Query("""
            SELECT v.code, v.version, v.effective_from, c.clause, c.hash
            FROM document_version v JOIN document_clause c ON c.code = v.code AND c.version = v.version
            WHERE v.code IN (:codes)
              AND (v.effective_from > :now
                   OR v.version = (SELECT w.version FROM document_version w
                                   WHERE w.code = v.code AND w.effective_from <= :now
                                   ORDER BY w.effective_from DESC, w.version DESC LIMIT 1))
            ORDER BY v.code, v.effective_from, v.version""")
    List<StandingRow> standing(Collection<String> codes, Instant now);

    @Query("INSERT INTO document_clause (code, version, clause, hash) VALUES (:code, :version, :clause, :hash)")
    void insert(List<ClauseRow> rows);

    @Query("SELECT * FROM document_clause WHERE code = :code")
    List<ClauseRow> of(String code);
}
