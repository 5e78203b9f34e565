package org.chuangkou.guide.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ClauseRows extends GenericRepository<ClauseRows.ClauseRow, String> {
    /** The hash of one clause of one version. On MySQL, rows without any id would be inserted one by one. */
    @MappedEntity("document_clause")
    record ClauseRow(@Id String code, int version, String clause, String hash) {}

    @Query("INSERT INTO document_clause (code, version, clause, hash) VALUES (:code, :version, :clause, :hash)")
    void insert(List<ClauseRow> rows);

    @Query("SELECT * FROM document_clause WHERE code = :code")
    List<ClauseRow> of(String code);
}
