package org.chuangkou.account.terminal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TerminalRows extends GenericRepository<Terminal, String> {

    @Query("SELECT * FROM terminal WHERE token_hash = :tokenHash AND revoked_at IS NULL")
    Optional<Terminal> byToken(String tokenHash);

    @Query("SELECT * FROM terminal WHERE id = :id FOR UPDATE")
    Optional<Terminal> hold(String id);

    @Query("SELECT * FROM terminal ORDER BY revoked_at IS NOT NULL, name, id LIMIT 1000")
    List<Terminal> all();

    /** Terminals whose code has not been used, locked until the transaction ends, so that codes are tried in turn. */
    @Query("SELECT * FROM terminal WHERE code_hash IS NOT NULL FOR UPDATE")
    List<Terminal> holdOpenCodes();

    @Query("""
            INSERT INTO terminal (id, name, place, hall_window, code_hash, code_until, token_hash, created_at,
                                  registered_at, revoked_at)
            VALUES (:id, :name, :place, :hallWindow, :codeHash, :codeUntil, :tokenHash, :createdAt,
                    :registeredAt, :revokedAt)""")
    void insert(Terminal terminal);

    @Query("UPDATE terminal SET code_hash = :codeHash, code_until = :until WHERE id = :id")
    void setCode(String id, String codeHash, Instant until);

    @Query("UPDATE terminal SET code_hash = NULL, code_until = NULL WHERE code_hash IS NOT NULL")
    void voidCodes();

    @Query("UPDATE terminal SET code_hash = NULL, code_until = NULL WHERE code_until < :now")
    void voidExpired(Instant now);

    @Query("""
            UPDATE terminal SET code_hash = NULL, code_until = NULL, token_hash = :tokenHash, registered_at = :now
            WHERE id = :id""")
    void register(String id, String tokenHash, Instant now);

    @Query("""
            UPDATE terminal SET code_hash = NULL, code_until = NULL, token_hash = NULL, revoked_at = :now
            WHERE id = :id""")
    void revoke(String id, Instant now);
}
