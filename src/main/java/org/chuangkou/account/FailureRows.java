package org.chuangkou.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FailureRows extends GenericRepository<FailureRows.FailureRow, String> {
    /** One wrong password, under the name that was typed. */
    @MappedEntity("sign_in_failure")
    record FailureRow(@Id String id, String username, Instant at) {}

    @Query("INSERT INTO sign_in_failure (id, username, at) VALUES (:id, :username, :at)")
    void insert(String id, String username, Instant at);

    /** When the newest failures were, newest first. */
    @Query("""
            SELECT at FROM sign_in_failure
            WHERE username = :username AND at > :since ORDER BY at DESC LIMIT :most""")
    List<Instant> since(String username, Instant since, int most);

    /** Which of these names have failed so often. */
    @Query("""
            SELECT username FROM sign_in_failure
            WHERE username IN (:usernames) AND at > :since GROUP BY username HAVING COUNT(*) >= :most""")
    List<String> often(Collection<String> usernames, Instant since, int most);

    @Query("DELETE FROM sign_in_failure WHERE username = :username")
    int forget(String username);

    @Query("DELETE FROM sign_in_failure WHERE at < :before LIMIT 1000")
    int deleteBefore(Instant before);
}
