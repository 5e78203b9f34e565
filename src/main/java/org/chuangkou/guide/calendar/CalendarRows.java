package org.chuangkou.guide.calendar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CalendarRows extends GenericRepository<CalendarDay, LocalDate> {

    @Query("SELECT * FROM calendar_day ORDER BY day")
    List<CalendarDay> all();

    @Query("""
            INSERT INTO calendar_day (day, kind, name) VALUES (:day, :kind, :name)
            ON DUPLICATE KEY UPDATE kind = :kind, name = :name""")
    void put(LocalDate day, DayKind kind, String name);

    /** What the hall has said of the day stays. */
    @Query("INSERT IGNORE INTO calendar_day (day, kind, name) VALUES (:day, :kind, :name)")
    void putNew(List<CalendarDay> days);
}
