package org.chuangkou.base.lease;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

/** Rights to do alone for a while what one node at a time must do. A row exists for each name from the migrations on. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Leases extends GenericRepository<Leases.LeaseRow, String> {
    /** Who may do what alone, and until when. */
    @MappedEntity("lease")
    record LeaseRow(@Id String name, String holder, Instant heldUntil) {}

    /** Takes or keeps the lease. @return 1 when it is the holder's now, else 0 */
    @Query("""
            UPDATE lease SET holder = :holder, held_until = :until
            WHERE name = :name AND (holder = :holder OR held_until < :now)""")
    int take(String name, String holder, Instant now, Instant until);
}
