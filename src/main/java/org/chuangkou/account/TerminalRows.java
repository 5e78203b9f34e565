package org.chuangkou.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TerminalRows extends GenericRepository<Terminal, String> {

    @Query("SELECT * FROM terminal WHERE token_hash = :tokenHash AND revoked_at IS NULL")
    Optional<Terminal> byToken(String tokenHash);
}
