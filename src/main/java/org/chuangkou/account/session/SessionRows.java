package org.chuangkou.account.session;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRows extends GenericRepository<SessionRows.SessionRow, String> {
    /** A session as stored: of its token only the hash. */
    @MappedEntity("session")
    record SessionRow(
            @Id String tokenHash,
            String id,
            String username,
            Instant createdAt,
            Instant expiresAt,
            Instant lastSeen,
            boolean locked,
            int wrongPins,
            String address,
            String agent) {}

    @Query("SELECT * FROM session WHERE token_hash = :tokenHash")
    Optional<SessionRow> find(String tokenHash);

    @Query("SELECT * FROM session WHERE username = :username AND expires_at > :now ORDER BY last_seen DESC")
    List<SessionRow> of(String username, Instant now);

    @Query("""
            INSERT INTO session (token_hash, id, username, created_at, expires_at, last_seen, locked, wrong_pins,
                                 address, agent)
            VALUES (:tokenHash, :id, :username, :createdAt, :expiresAt, :lastSeen, :locked, :wrongPins,
                    :address, :agent)""")
    void insert(SessionRow row);

    @Query("UPDATE session SET locked = TRUE, wrong_pins = 0 WHERE token_hash = :tokenHash AND locked = FALSE")
    int lock(String tokenHash);

    @Query("UPDATE session SET locked = FALSE, wrong_pins = 0, last_seen = :at WHERE token_hash = :tokenHash")
    void unlock(String tokenHash, Instant at);

    /** Takes one of the tries at a locked session. @return 0 when there is none left */
    @Query("""
            UPDATE session SET wrong_pins = wrong_pins + 1
            WHERE token_hash = :tokenHash AND locked = TRUE AND wrong_pins < :tries""")
    int takeTry(String tokenHash, int tries);

    @Query("DELETE FROM session WHERE token_hash = :tokenHash")
    int delete(String tokenHash);

    @Query("DELETE FROM session WHERE id = :id AND username = :username")
    int deleteOne(String id, String username);

    /** @param kept id of a session that stays, or an empty text */
    @Query("DELETE FROM session WHERE username = :username AND id <> :kept")
    int deleteOf(String username, String kept);

    @Query("DELETE FROM session WHERE expires_at < :now LIMIT 1000")
    int deleteExpired(Instant now);
}
