package org.chuangkou.guide.counterpart;

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
interface CounterpartRows extends GenericRepository<CounterpartRows.CounterpartRow, String> {
    @MappedEntity("counterpart")
    record CounterpartRow(@Id String code, String ours, String author, Instant createdAt) {}

    @Query("SELECT * FROM counterpart WHERE code = :code")
    Optional<CounterpartRow> find(String code);

    @Query("SELECT * FROM counterpart WHERE ours = :ours ORDER BY code")
    List<CounterpartRow> ofOurs(String ours);

    @Query("INSERT INTO counterpart (code, ours, author, created_at) VALUES (:code, :ours, :author, :createdAt)")
    void insert(CounterpartRow row);

    @Query("DELETE FROM counterpart WHERE code = :code")
    int delete(String code);
}
