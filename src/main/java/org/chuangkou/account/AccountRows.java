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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRows extends GenericRepository<AccountRows.AccountRow, String> {
    /** An account as stored; {@code roles} are names with spaces between. */
    @MappedEntity("account")
    record AccountRow(
            @Id String username,
            String name,
            String passwordHash,
            @Nullable String pinHash,
            String roles,
            boolean enabled,
            Instant createdAt,
            boolean mustChange) {}

    @Query("SELECT * FROM account WHERE username = :username")
    Optional<AccountRow> find(String username);

    @Query("SELECT * FROM account WHERE username = :username FOR UPDATE")
    Optional<AccountRow> hold(String username);

    @Query("SELECT * FROM account WHERE username IN (:usernames)")
    List<AccountRow> all(Collection<String> usernames);

    @Query("SELECT COUNT(*) FROM account")
    long count();

    /** @param role a role between spaces, as a pattern: {@code "% ADMIN %"} */
    @Query("""
            SELECT * FROM account
            WHERE (LOWER(username) LIKE :like OR LOWER(name) LIKE :like) AND CONCAT(' ', roles, ' ') LIKE :role
            ORDER BY username LIMIT :size OFFSET :offset""")
    List<AccountRow> search(String like, String role, int offset, int size);

    @Query("""
            SELECT COUNT(*) FROM account
            WHERE (LOWER(username) LIKE :like OR LOWER(name) LIKE :like) AND CONCAT(' ', roles, ' ') LIKE :role""")
    long count(String like, String role);

    /** Accounts in use that have the role, locked until the transaction ends: nobody else takes it away meanwhile. */
    @Query("""
            SELECT * FROM account
            WHERE enabled = TRUE AND CONCAT(' ', roles, ' ') LIKE :role ORDER BY username FOR UPDATE""")
    List<AccountRow> holdHolders(String role);

    @Query("""
            INSERT INTO account (username, name, password_hash, pin_hash, roles, enabled, created_at, must_change)
            VALUES (:username, :name, :passwordHash, :pinHash, :roles, :enabled, :createdAt, :mustChange)""")
    void insert(AccountRow row);

    @Query("""
            INSERT INTO account (username, name, password_hash, pin_hash, roles, enabled, created_at, must_change)
            VALUES (:username, :name, :passwordHash, :pinHash, :roles, :enabled, :createdAt, :mustChange)""")
    void insertAll(List<AccountRow> rows);

    @Query("UPDATE account SET name = :name, roles = :roles WHERE username = :username")
    void revise(String username, String name, String roles);

    @Query("UPDATE account SET enabled = :enabled WHERE username = :username")
    void enable(String username, boolean enabled);

    @Query("""
            UPDATE account SET password_hash = :passwordHash, must_change = :mustChange
            WHERE username = :username""")
    void setPassword(String username, String passwordHash, boolean mustChange);

    @Query("UPDATE account SET pin_hash = :pinHash WHERE username = :username")
    void setPin(String username, @Nullable String pinHash);
}
