package org.chuangkou.base;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MetaRows extends GenericRepository<MetaRows.MetaRow, String> {
    /** Something known of the database as a whole. */
    @MappedEntity("meta")
    record MetaRow(@Id String name, String content) {}

    @Query("SELECT content FROM meta WHERE name = :name")
    Optional<String> find(String name);

    @Query("INSERT INTO meta (name, content) VALUES (:name, :content) ON DUPLICATE KEY UPDATE content = content")
    void keep(String name, String content);

    @Query("INSERT INTO meta (name, content) VALUES (:name, :content) ON DUPLICATE KEY UPDATE content = :content")
    void put(String name, String content);
}
