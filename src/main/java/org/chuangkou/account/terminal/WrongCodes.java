package org.chuangkou.account.terminal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WrongCodes extends GenericRepository<WrongCode, String> {

    @Query("INSERT INTO terminal_wrong_code (id, at) VALUES (:id, :at)")
    void insert(String id, Instant at);

    @Query("SELECT COUNT(*) FROM terminal_wrong_code WHERE at > :since")
    int since(Instant since);

    @Query("DELETE FROM terminal_wrong_code")
    void clear();
}
