package org.chuangkou.guide.store;

import io.micronaut.core.annotation.Introspected;
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

    /** A code, in lower case, with what it leads to. */
    @Introspected
    record NameRow(String alias, String code, String kind) {}

    @Query("SELECT code FROM document_alias WHERE alias = :alias")
    Optional<String> code(String alias);

    @Query("SELECT alias, code FROM document_alias WHERE alias IN (:aliases)")
    List<AliasRow> find(Collection<String> aliases);

    @Query("""
            SELECT one.alias, d.code, d.kind
            FROM document_alias asked
            JOIN document d ON d.code = asked.code
            JOIN document_alias one ON one.code = d.code
            WHERE asked.alias = :alias ORDER BY one.alias""")
    List<NameRow> namesOf(String alias);

    @Query("INSERT INTO document_alias (alias, code) VALUES (:alias, :code)")
    void insert(List<AliasRow> rows);
}
