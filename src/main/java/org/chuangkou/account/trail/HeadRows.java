package org.chuangkou.account.trail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HeadRows extends GenericRepository<Head, Integer> {

    @Query("SELECT * FROM audit_head WHERE id = 1")
    Optional<Head> find();

    @Query("UPDATE audit_head SET sequence = :sequence, hash = :hash WHERE id = :id")
    int move(int id, long sequence, String hash);
}
