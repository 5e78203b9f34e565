package org.chuangkou.exam.room.log;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RoomEventRows extends GenericRepository<RoomEventRows.EventRow, String> {
    @MappedEntity("room_event")
    record EventRow(
            @Id String id,
            String exam,
            @Nullable String candidate,
            String what,
            String reason,
            @Nullable Integer seconds,
            String username,
            Instant at) {
        RoomEvent event() {
            return new RoomEvent(exam, candidate, what, reason, seconds, username, at);
        }
    }

    @Query("""
            INSERT INTO room_event (id, exam, candidate, what, reason, seconds, username, at)
            VALUES (:id, :exam, :candidate, :what, :reason, :seconds, :username, :at)""")
    void insert(List<EventRow> rows);

    @Query("SELECT * FROM room_event WHERE exam = :exam ORDER BY id DESC LIMIT :size OFFSET :offset")
    List<EventRow> of(String exam, int offset, int size);

    /** One step taken for many is one line. */
    @Introspected
    record StepRow(
            @Nullable String candidate,
            int people,
            String what,
            String reason,
            @Nullable Integer seconds,
            String username,
            Instant at) {}

    @Query("""
            SELECT MAX(candidate) AS candidate, COUNT(candidate) AS people, what, reason, seconds, username, at
            FROM room_event WHERE exam = :exam
            GROUP BY at, what, reason, seconds, username ORDER BY at DESC LIMIT :size""")
    List<StepRow> steps(String exam, int size);

    @Query("SELECT COUNT(*) FROM room_event WHERE exam = :exam")
    int count(String exam);
}
