package org.chuangkou.course.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CourseRows extends GenericRepository<CourseRows.CourseRow, String> {
    /** @param lessons slugs as a JSON array @param origin {@code content}, or {@code hall} once it is edited here */
    @MappedEntity("course")
    record CourseRow(
            @Id String slug,
            String title,
            String kind,
            @Nullable Integer level,
            int hours,
            String summary,
            String lessons,
            String origin,
            Instant changedAt) {}

    @Query("SELECT * FROM course ORDER BY slug")
    List<CourseRow> all();

    @Query("SELECT * FROM course WHERE slug = :slug")
    Optional<CourseRow> find(String slug);

    @Query("""
            INSERT INTO course (slug, title, kind, level, hours, summary, lessons, origin, changed_at)
            VALUES (:slug, :title, :kind, :level, :hours, :summary, :lessons, :origin, :changedAt)""")
    void insert(CourseRow row);

    @Query("""
            UPDATE course SET title = :title, kind = :kind, level = :level, hours = :hours, summary = :summary,
                lessons = :lessons, origin = :origin, changed_at = :changedAt
            WHERE slug = :slug""")
    void update(CourseRow row);
}
