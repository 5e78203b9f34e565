package org.chuangkou.course.store;

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
interface ProgressRows extends GenericRepository<ProgressRows.ProgressRow, String> {
    /** @param version of the lesson as it was last read @param passed ids of questions as a JSON array */
    @MappedEntity("lesson_progress")
    record ProgressRow(
            String username,
            String course,
            String lesson,
            int version,
            int percent,
            int seconds,
            String passed,
            Instant firstAt,
            Instant seenAt,
            @Nullable Instant doneAt) {}

    @Query("SELECT * FROM lesson_progress WHERE username = :username")
    List<ProgressRow> of(String username);

    @Query("SELECT * FROM lesson_progress WHERE username = :username AND course = :course AND lesson = :lesson")
    Optional<ProgressRow> find(String username, String course, String lesson);

    @Query("""
            SELECT * FROM lesson_progress
            WHERE username = :username AND course = :course AND lesson = :lesson FOR UPDATE""")
    Optional<ProgressRow> lock(String username, String course, String lesson);

    @Query("""
            INSERT INTO lesson_progress
                (username, course, lesson, version, percent, seconds, passed, first_at, seen_at, done_at)
            VALUES (:username, :course, :lesson, :version, :percent, :seconds, :passed, :firstAt, :seenAt, :doneAt)""")
    void insert(ProgressRow row);

    @Query("""
            UPDATE lesson_progress SET version = :version, percent = :percent, seconds = :seconds, passed = :passed,
                seen_at = :seenAt, done_at = :doneAt
            WHERE username = :username AND course = :course AND lesson = :lesson""")
    void update(ProgressRow row);
}
