package org.chuangkou.exam.sitting.presence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PresenceRows extends GenericRepository<PresenceRows.PresenceRow, String> {
    @MappedEntity("presence")
    record PresenceRow(
            @Id String exam,
            String candidate,
            Instant seenAt,
            boolean away,
            int timesLeft,
            int saves,
            int savesMinute,
            String address,
            int moves,
            int devices) {
        Presence presence() {
            return new Presence(candidate, seenAt, away, timesLeft, saves, savesMinute, address, moves, devices);
        }
    }

    @Query("SELECT * FROM presence WHERE exam = :exam")
    List<PresenceRow> of(String exam);

    /** Counts are what came since the last time: every node adds its own. */
    @Query("""
            INSERT INTO presence (exam, candidate, seen_at, away, times_left, saves, saves_minute, address, moves, devices)
            VALUES (:exam, :candidate, :seenAt, :away, :timesLeft, :saves, :savesMinute, :address, :moves, :devices)
            ON DUPLICATE KEY UPDATE seen_at = GREATEST(seen_at, VALUES(seen_at)), away = VALUES(away),
                times_left = times_left + VALUES(times_left), saves = saves + VALUES(saves),
                saves_minute = VALUES(saves_minute), address = VALUES(address), moves = moves + VALUES(moves),
                devices = devices + VALUES(devices)""")
    void add(List<PresenceRow> rows);
}
