package org.chuangkou.guide.finding;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UsageRows extends GenericRepository<UsageRows.OpeningRow, String> {
    /** How often somebody opened a guide on a day. */
    @MappedEntity("guide_opening")
    record OpeningRow(String username, String code, LocalDate day, int times, Instant lastAt) {}

    @Query("""
            INSERT INTO guide_opening (username, code, day, times, last_at)
            VALUES (:username, :code, :day, 1, :at)
            ON DUPLICATE KEY UPDATE times = times + 1, last_at = :at""")
    void opened(String username, String code, LocalDate day, Instant at);

    @Query("""
            SELECT code FROM guide_opening WHERE username = :username
            GROUP BY code ORDER BY MAX(last_at) DESC LIMIT :size""")
    List<String> recent(String username, int size);

    @Query("""
            SELECT code FROM guide_opening WHERE username IN (:usernames) AND day >= :since
            GROUP BY code ORDER BY SUM(times) DESC, code LIMIT :size""")
    List<String> frequent(Collection<String> usernames, LocalDate since, int size);

    /** How often a guide was opened by anybody. */
    @MappedEntity("guide_opening")
    record Opened(String code, long times) {}

    @Query("""
            SELECT code, SUM(times) AS times FROM guide_opening WHERE day >= :since
            GROUP BY code ORDER BY SUM(times) DESC, code LIMIT :size""")
    List<Opened> mostOpened(LocalDate since, int size);

    @Query("""
            INSERT INTO search_miss (words, day, times) VALUES (:words, :day, 1)
            ON DUPLICATE KEY UPDATE times = times + 1""")
    void missed(String words, LocalDate day);

    @Query("""
            SELECT words, SUM(times) AS times, MAX(day) AS last_day FROM search_miss WHERE day >= :since
            GROUP BY words ORDER BY SUM(times) DESC, words LIMIT :size""")
    List<Miss> misses(LocalDate since, int size);
}
