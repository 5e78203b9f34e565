package org.chuangkou.guide.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DocumentRows extends GenericRepository<DocumentRow, String> {

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

    @Query("SELECT code FROM document_alias WHERE alias = :alias")
    Optional<String> byAlias(String alias);

    @Query("SELECT alias, code FROM document_alias WHERE alias IN (:aliases)")
    List<AliasRow> aliases(Collection<String> aliases);

    @Query("INSERT INTO document_alias (alias, code) VALUES (:alias, :code)")
    void insertAliases(List<AliasRow> rows);

    @Query("SELECT * FROM document_source WHERE code IN (:codes)")
    List<SourceRow> sources(Collection<String> codes);

    @Query("""
            INSERT INTO document_source (code, origin, body, hash, updated_at)
            VALUES (:code, :origin, :body, :hash, :updatedAt)""")
    void insertSources(List<SourceRow> rows);

    @Query("""
            UPDATE document_source SET origin = :origin, body = :body, hash = :hash, updated_at = :updatedAt
            WHERE code = :code""")
    void updateSources(List<SourceRow> rows);

    @Query("SELECT * FROM document_overlay WHERE code IN (:codes) AND ended_at IS NULL ORDER BY id")
    List<OverlayRow> overlays(Collection<String> codes);

    @Query("""
            INSERT INTO document_overlay (id, code, clause, content, source_hash, effective_from, author, note, created_at)
            VALUES (:id, :code, :clause, :content, :sourceHash, :effectiveFrom, :author, :note, :createdAt)""")
    void insertOverlays(List<OverlayRow> rows);

    @Query("UPDATE document_overlay SET ended_at = :at, ended_why = :why WHERE id IN (:ids)")
    void endOverlays(Collection<String> ids, Instant at, String why);
}
