package org.chuangkou.guide.counterpart;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ClausePairRows extends GenericRepository<ClausePairRows.ClausePairRow, String> {
    @MappedEntity("counterpart_clause")
    record ClausePairRow(@Id String code, String clause, String oursClause) {}

    @Query("SELECT * FROM counterpart_clause WHERE code IN (:codes) ORDER BY code, clause")
    List<ClausePairRow> of(Collection<String> codes);

    @Query("INSERT INTO counterpart_clause (code, clause, ours_clause) VALUES (:code, :clause, :oursClause)")
    void insert(List<ClausePairRow> rows);

    @Query("DELETE FROM counterpart_clause WHERE code = :code")
    int delete(String code);
}
