package org.chuangkou.feed.routing;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StandingRows extends GenericRepository<StandingRows.StandingRow, String> {
    /** All rows of a clerk have the same {@code revision}: that in which they were written, together. */
    @MappedEntity("standing")
    record StandingRow(
            String no,
            Instant validFrom,
            Instant validTo,
            String name,
            String place,
            @Nullable String hallWindow,
            @Nullable Integer level,
            @Nullable Integer assessed,
            long revision) {

        static StandingRow of(Standing standing, long revision) {
            return new StandingRow(
                    standing.no(),
                    standing.from(),
                    standing.to(),
                    standing.name(),
                    standing.place(),
                    standing.window(),
                    standing.level(),
                    standing.assessed(),
                    revision);
        }

        Standing standing() {
            return new Standing(no, validFrom, validTo, name, place, hallWindow, level, assessed);
        }
    }

    @Query("SELECT * FROM standing WHERE no = :no ORDER BY valid_from")
    List<StandingRow> of(String no);

    @Query("SELECT * FROM standing WHERE revision > :revision ORDER BY no, valid_from")
    List<StandingRow> after(long revision);

    @Query("SELECT COALESCE(MAX(revision), 0) FROM standing")
    long revision();

    @Query("DELETE FROM standing WHERE no IN (:nos)")
    void forget(Collection<String> nos);

    @Query("""
            INSERT INTO standing (no, valid_from, valid_to, name, place, hall_window, level, assessed, revision)
            VALUES (:no, :validFrom, :validTo, :name, :place, :hallWindow, :level, :assessed, :revision)""")
    void insert(List<StandingRow> rows);
}
