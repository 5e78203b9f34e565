package org.chuangkou.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRows extends GenericRepository<AccountRow, String> {

    @Query("SELECT * FROM account WHERE username = :username")
    Optional<AccountRow> find(String username);

    @Query("SELECT username FROM account WHERE username IN (:usernames)")
    List<String> existing(Collection<String> usernames);

    @Query("SELECT COUNT(*) FROM account")
    long count();

    @Query("""
            INSERT INTO account (username, name, password_hash, pin_hash, roles, enabled, created_at)
            VALUES (:username, :name, :passwordHash, :pinHash, :roles, :enabled, :createdAt)""")
    void insert(AccountRow row);

    @Query("""
            UPDATE account SET name = :name, password_hash = :passwordHash, pin_hash = :pinHash, roles = :roles,
                               enabled = :enabled
            WHERE username = :username""")
    int update(
            String username, String name, String passwordHash, @Nullable String pinHash, String roles, boolean enabled);

    @Query("INSERT INTO sign_in_failure (id, username, at) VALUES (:id, :username, :at)")
    void insertFailure(String id, String username, Instant at);

    @Query("SELECT COUNT(*) FROM sign_in_failure WHERE username = :username AND at > :since")
    int failures(String username, Instant since);

    @Query("""
            SELECT at FROM sign_in_failure
            WHERE username = :username AND at > :since ORDER BY at DESC LIMIT :most""")
    List<Instant> failedAt(String username, Instant since, int most);

    @Query("DELETE FROM sign_in_failure WHERE username = :username")
    void forgetFailures(String username);
}
