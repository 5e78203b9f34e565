package org.chuangkou.account.trail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Entries are added and read; there is no statement that changes one. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface EntryRows extends GenericRepository<Entry, Long> {

    @Query("""
            INSERT INTO audit_entry (sequence, at, actor, action, subject, details, address, hash)
            VALUES (:sequence, :at, :actor, :action, :subject, :details, :address, :hash)""")
    void insertAll(List<Entry> entries);

    @Query("SELECT * FROM audit_entry WHERE sequence > :after ORDER BY sequence LIMIT :size")
    List<Entry> after(long after, int size);

    /** Newest first. An empty text and a pattern {@code %} let everything through. */
    @Query("""
            SELECT * FROM audit_entry
            WHERE sequence < :before AND at >= :since AND at < :until
              AND (:actor = '' OR actor = :actor) AND (:action = '' OR action = :action) AND subject LIKE :subject
            ORDER BY sequence DESC LIMIT :size""")
    List<Entry> before(
            long before, Instant since, Instant until, String actor, String action, String subject, int size);

    @Query("SELECT DISTINCT action FROM audit_entry ORDER BY action")
    List<String> actions();
}
