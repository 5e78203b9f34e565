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

@JdbcRepository(dialect = Dialect.MYSQL)
interface DocumentRows extends GenericRepository<DocumentRows.DocumentRow, String> {
    /** A guide or a law; {@code newest} is the number of its last version, in force or not. */
    @MappedEntity("document")
    record DocumentRow(@Id String code, String kind, int newest, Instant createdAt) {}

    @Query("SELECT * FROM document WHERE code IN (:codes) ORDER BY code FOR UPDATE")
    List<DocumentRow> lock(Collection<String> codes);

    @Query("SELECT * FROM document WHERE code = :code")
    Optional<DocumentRow> find(String code);

    @Query("SELECT code FROM document WHERE kind = :kind AND code > :after ORDER BY code LIMIT :size")
    List<String> codesAfter(String kind, String after, int size);

    @Query("SELECT COUNT(*) FROM document WHERE kind = :kind")
    int count(String kind);

    @Query("INSERT INTO document (code, kind, newest, created_at) VALUES (:code, :kind, :newest, :createdAt)")
    void insert(List<DocumentRow> rows);

    @Query("UPDATE document SET newest = :newest WHERE code = :code")
    void update(List<DocumentRow> rows);
}
