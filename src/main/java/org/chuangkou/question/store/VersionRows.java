package org.chuangkou.question.store;

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
interface VersionRows extends GenericRepository<VersionRows.VersionRow, String> {
    /** One version for ever; {@code body} is the whole question as JSON. */
    @MappedEntity("question_version")
    record VersionRow(@Id String question, int version, String body, String author, Instant createdAt) {}

    @Query("SELECT * FROM question_version WHERE question = :question AND version = :version")
    Optional<VersionRow> find(String question, int version);

    @Query("SELECT * FROM question_version WHERE question = :question ORDER BY version")
    List<VersionRow> of(String question);

    @Query("""
            SELECT v.* FROM question q JOIN question_version v ON v.question = q.id AND v.version = q.version
            WHERE q.id IN (:questions)""")
    List<VersionRow> newest(Collection<String> questions);

    @Query("SELECT * FROM question_version WHERE question IN (:questions)")
    List<VersionRow> all(Collection<String> questions);

    @Query("""
            INSERT INTO question_version (question, version, body, author, created_at)
            VALUES (:question, :version, :body, :author, :createdAt)""")
    void insert(List<VersionRow> rows);
}
