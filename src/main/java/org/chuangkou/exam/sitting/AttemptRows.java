package org.chuangkou.exam.sitting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AttemptRows extends GenericRepository<AttemptRows.AttemptRow, String> {
    @MappedEntity("attempt")
    record AttemptRow(
            @Id String id,
            String exam,
            String candidate,
            int paper,
            String state,
            Instant startedAt,
            Instant endsAt,
            @Nullable Instant endedAt,
            @Nullable Instant pausedAt,
            @Nullable String device) {

        static AttemptRow of(Attempt attempt) {
            return new AttemptRow(
                    attempt.id(),
                    attempt.exam(),
                    attempt.candidate(),
                    attempt.paper(),
                    attempt.state().word(),
                    attempt.startedAt(),
                    attempt.endsAt(),
                    attempt.endedAt(),
                    attempt.pausedAt(),
                    attempt.device());
        }

        Attempt attempt() {
            return new Attempt(
                    id,
                    exam,
                    candidate,
                    paper,
                    AttemptState.called(state),
                    startedAt,
                    endsAt,
                    endedAt,
                    pausedAt,
                    device);
        }
    }

    @Query("SELECT * FROM attempt WHERE id = :id")
    Optional<AttemptRow> find(String id);

    /** Keeps it from being ended, or answered, by others until the transaction ends. */
    @Query("SELECT * FROM attempt WHERE id = :id FOR UPDATE")
    Optional<AttemptRow> hold(String id);

    @Query("SELECT * FROM attempt WHERE id IN (:ids) ORDER BY id FOR UPDATE")
    List<AttemptRow> holdAll(Collection<String> ids);

    /** The candidates' attempts at an exam, the last of each last. */
    @Query("""
            SELECT * FROM attempt WHERE exam = :exam AND candidate IN (:candidates)
            ORDER BY candidate, paper FOR UPDATE""")
    List<AttemptRow> holdOf(String exam, Collection<String> candidates);

    @Query("SELECT * FROM attempt WHERE candidate = :candidate ORDER BY started_at DESC LIMIT :size")
    List<AttemptRow> of(String candidate, int size);

    @Query("SELECT * FROM attempt WHERE exam = :exam ORDER BY candidate, paper")
    List<AttemptRow> ofExam(String exam);

    @Query("SELECT * FROM attempt WHERE exam = :exam AND candidate = :candidate ORDER BY paper DESC LIMIT 1")
    Optional<AttemptRow> last(String exam, String candidate);

    @Query("SELECT id FROM attempt WHERE exam = :exam AND candidate IN (:candidates)")
    List<String> ids(String exam, Collection<String> candidates);

    @Query("""
            SELECT id FROM attempt WHERE state = 'running' AND paused_at IS NULL AND ends_at <= :now
            ORDER BY ends_at LIMIT :size""")
    List<String> over(Instant now, int size);

    @Query("""
            INSERT INTO attempt (id, exam, candidate, paper, state, started_at, ends_at, ended_at, device)
            VALUES (:id, :exam, :candidate, :paper, :state, :startedAt, :endsAt, :endedAt, :device)""")
    void insert(List<AttemptRow> rows);

    @Query("UPDATE attempt SET state = :state, ended_at = :endedAt WHERE id = :id")
    void end(List<AttemptRow> rows);

    @Query("UPDATE attempt SET ends_at = :endsAt, paused_at = :pausedAt WHERE id = :id")
    void time(List<AttemptRow> rows);

    @Query("UPDATE attempt SET device = :device WHERE id = :id")
    void bind(String id, String device);

    @Query("""
            SELECT * FROM attempt WHERE exam = :exam AND state IN ('submitted', 'closed')
            ORDER BY id LIMIT :size FOR UPDATE""")
    List<AttemptRow> holdEnded(String exam, int size);

    @Query("UPDATE attempt SET state = 'released' WHERE id IN (:ids)")
    void release(Collection<String> ids);
}
