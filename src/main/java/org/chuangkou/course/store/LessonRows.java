package org.chuangkou.course.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LessonRows extends GenericRepository<LessonRows.LessonRow, String> {
    /** @param cites a JSON array of {@link Cited} @param checks ids as a JSON array */
    @MappedEntity("lesson")
    record LessonRow(
            String course,
            String slug,
            int version,
            String title,
            int minutes,
            String body,
            String cites,
            String checks,
            String hash,
            String origin,
            Instant createdAt) {}

    /** The newest versions of all lessons, without their texts. */
    @Query("""
            SELECT course, slug, title, minutes FROM lesson l
            WHERE version = (SELECT MAX(version) FROM lesson v WHERE v.course = l.course AND v.slug = l.slug)""")
    List<LessonHead> heads();

    @Query("SELECT * FROM lesson WHERE course = :course AND slug = :slug ORDER BY version DESC LIMIT 1")
    Optional<LessonRow> newest(String course, String slug);

    @Query("""
            INSERT INTO lesson (course, slug, version, title, minutes, body, cites, checks, hash, origin, created_at)
            VALUES (:course, :slug, :version, :title, :minutes, :body, :cites, :checks, :hash, :origin, :createdAt)""")
    void insert(LessonRow row);
}
