package org.chuangkou.base.job;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JobRows extends GenericRepository<Job, String> {

    @Query("""
            INSERT INTO job (id, kind, params, author, state, done, total, created, updated, unchanged, rejected,
                             fence, created_at)
            VALUES (:id, :kind, :params, :author, 'queued', 0, 0, 0, 0, 0, 0, 0, :createdAt)""")
    void insert(String id, String kind, String params, String author, Instant createdAt);

    @Query("SELECT * FROM job WHERE id = :id")
    Optional<Job> find(String id);

    @Query("""
            SELECT * FROM job
            WHERE state IN ('queued', 'running') AND (held_until IS NULL OR held_until < :now)
            ORDER BY created_at LIMIT 1""")
    Optional<Job> nextFree(Instant now);

    @Query("""
            UPDATE job SET state = 'running', fence = fence + 1, held_until = :until
            WHERE id = :id AND fence = :fence AND state IN ('queued', 'running')""")
    int claim(String id, int fence, Instant until);

    @Query("UPDATE job SET held_until = :until WHERE id = :id AND fence = :fence AND state = 'running'")
    int hold(String id, int fence, Instant until);

    @Query("UPDATE job SET total = :total WHERE id = :id AND fence = :fence")
    int total(String id, int fence, int total);

    @Query("""
            UPDATE job SET done = :done, created = created + :created, updated = updated + :updated,
                           unchanged = unchanged + :unchanged, rejected = rejected + :rejected
            WHERE id = :id AND fence = :fence AND state = 'running'""")
    int advance(String id, int fence, int done, int created, int updated, int unchanged, int rejected);

    @Query("""
            UPDATE job SET state = :state, failure = :failure, finished_at = :now, held_until = NULL
            WHERE id = :id AND fence = :fence AND state = 'running'""")
    int finish(String id, int fence, String state, @Nullable String failure, Instant now);

    @Query("SELECT * FROM job WHERE kind IN (:kinds) ORDER BY created_at DESC LIMIT :size")
    List<Job> latest(List<String> kinds, int size);
}
