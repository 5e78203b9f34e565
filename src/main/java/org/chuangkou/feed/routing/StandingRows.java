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

/** {@code anywhere} and {@code anyWindow} lift their filter; an IN needs a value even then. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StandingRows extends GenericRepository<StandingRows.StandingRow, String> {
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
            @Nullable Integer best) {

        static StandingRow of(Standing standing) {
            return new StandingRow(
                    standing.no(),
                    standing.from(),
                    standing.to(),
                    standing.name(),
                    standing.place(),
                    standing.window(),
                    standing.level(),
                    standing.assessed(),
                    standing.best());
        }

        Standing standing() {
            return new Standing(no, validFrom, validTo, name, place, hallWindow, level, assessed);
        }
    }

    @Query("""
            SELECT COUNT(*) FROM standing
            WHERE valid_to > :at AND valid_from <= :at AND best <= :level
              AND (:anywhere OR place IN (:places)) AND (:anyWindow OR hall_window = :window)""")
    long countQualified(
            Instant at, int level, boolean anywhere, Collection<String> places, boolean anyWindow, String window);

    @Query("""
            SELECT * FROM standing
            WHERE valid_to > :at AND valid_from <= :at AND best <= :level
              AND (:anywhere OR place IN (:places)) AND (:anyWindow OR hall_window = :window)
            ORDER BY no LIMIT :size OFFSET :offset""")
    List<StandingRow> qualified(
            Instant at,
            int level,
            boolean anywhere,
            Collection<String> places,
            boolean anyWindow,
            String window,
            int offset,
            int size);

    @Query("""
            SELECT * FROM standing
            WHERE valid_to > :at AND valid_from <= :at AND (best IS NULL OR best > :level)
              AND (:anywhere OR place IN (:places)) AND (:anyWindow OR hall_window = :window)
            ORDER BY no LIMIT :size OFFSET :offset""")
    List<StandingRow> notYet(
            Instant at,
            int level,
            boolean anywhere,
            Collection<String> places,
            boolean anyWindow,
            String window,
            int offset,
            int size);

    @Query("SELECT * FROM standing WHERE no = :no ORDER BY valid_from")
    List<StandingRow> of(String no);

    @Query("DELETE FROM standing WHERE no IN (:nos)")
    void forget(Collection<String> nos);

    @Query("""
            INSERT INTO standing (no, valid_from, valid_to, name, place, hall_window, level, assessed, best)
            VALUES (:no, :validFrom, :validTo, :name, :place, :hallWindow, :level, :assessed, :best)""")
    void insert(List<StandingRow> rows);
}
