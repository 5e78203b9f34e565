package org.chuangkou.account.session;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LastSeenRows extends GenericRepository<LastSeenRows.SeenRow, String> {
    /** When a session was seen last. */
    @MappedEntity("session")
    record SeenRow(@Id String tokenHash, Instant lastSeen) {}

    @Query("UPDATE session SET last_seen = :lastSeen WHERE token_hash = :tokenHash AND locked = FALSE")
    void touch(List<SeenRow> rows);
}
