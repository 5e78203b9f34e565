package org.chuangkou.guide.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AliasRows extends GenericRepository<AliasRows.AliasRow, String> {
    /** A code, in lower case, that leads to a document. */
    @MappedEntity("document_alias")
    record AliasRow(@Id String alias, String code) {}

    @Query("SELECT code FROM document_alias WHERE alias = :alias")
    Optional<String> code(String alias);

    @Query("SELECT alias, code FROM document_alias WHERE alias IN (:aliases)")
    List<AliasRow> find(Collection<String> aliases);

    @Query("SELECT alias FROM document_alias WHERE code = :code ORDER BY alias")
    List<String> of(String code);

    @Query("INSERT INTO document_alias (alias, code) VALUES (:alias, :code)")
    void insert(List<AliasRow> rows);
}
