package org.chuangkou.base.outbox;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OutboxRows extends GenericRepository<OutboxRow, String> {

    @Query("""
            INSERT INTO outbox (id, type, body, created_at)
            VALUES (:id, :type, :body, :createdAt)""")
    void insert(List<OutboxRow> rows);

    @Query("""
            SELECT id FROM outbox
            WHERE sequence IS NULL ORDER BY id LIMIT 1000""")
    List<String> unnumbered();

    @Query("UPDATE outbox SET sequence = :sequence WHERE id = :id")
    void number(String id, long sequence);

    @Query("SELECT MAX(sequence) FROM outbox")
    @Nullable
    Long last();

    @Query("""
            SELECT id, sequence, type, body, created_at FROM outbox
            WHERE sequence > :after ORDER BY sequence LIMIT :size""")
    List<OutboxRow> after(long after, int size);

    @Query("SELECT created_at FROM outbox WHERE sequence = :sequence")
    Optional<Instant> timeOf(long sequence);

    /** How far a consumer has come. */
    @MappedEntity("outbox_checkpoint")
    record CheckpointRow(@Id String consumer, long sequence) {}

    @Query("SELECT * FROM outbox_checkpoint")
    List<CheckpointRow> checkpoints();

    @Query("SELECT sequence FROM outbox_checkpoint WHERE consumer = :consumer")
    Optional<Long> checkpoint(String consumer);

    @Query("INSERT INTO outbox_checkpoint (consumer, sequence) VALUES (:consumer, 0)")
    void begin(String consumer);

    @Query("""
            UPDATE outbox_checkpoint SET sequence = :sequence
            WHERE consumer = :consumer AND sequence = :expected""")
    int advance(String consumer, long expected, long sequence);
}
