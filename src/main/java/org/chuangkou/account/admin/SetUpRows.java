package org.chuangkou.account.admin;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The row is there from the migrations on; {@code -} is no code's hash. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SetUpRows extends GenericRepository<SetUp, Integer> {

    @Query("UPDATE set_up SET code_hash = :codeHash, valid_until = :validUntil WHERE id = 1")
    void set(String codeHash, Instant validUntil);

    @Query("SELECT * FROM set_up WHERE id = 1 FOR UPDATE")
    Optional<SetUp> hold();
}
