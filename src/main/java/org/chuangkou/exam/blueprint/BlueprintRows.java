package org.chuangkou.exam.blueprint;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface BlueprintRows extends GenericRepository<BlueprintRows.BlueprintRow, String> {
    /** One version of a blueprint, for ever. */
    @MappedEntity("blueprint")
    record BlueprintRow(
            @Id String slug, int version, String title, int level, String body, String author, Instant createdAt) {}

    @Query("SELECT * FROM blueprint WHERE slug = :slug AND version = :version")
    Optional<BlueprintRow> find(String slug, int version);

    @Query("SELECT * FROM blueprint WHERE slug = :slug ORDER BY version DESC LIMIT 1")
    Optional<BlueprintRow> last(String slug);

    @Query("SELECT * FROM blueprint WHERE slug = :slug ORDER BY version DESC LIMIT 1 FOR UPDATE")
    Optional<BlueprintRow> newest(String slug);

    @Query("""
            SELECT b.* FROM blueprint b
            WHERE b.version = (SELECT MAX(c.version) FROM blueprint c WHERE c.slug = b.slug)
            ORDER BY b.level DESC, b.slug""")
    List<BlueprintRow> all();

    @Query("""
            INSERT INTO blueprint (slug, version, title, level, body, author, created_at)
            VALUES (:slug, :version, :title, :level, :body, :author, :createdAt)""")
    void insert(List<BlueprintRow> rows);
}
