package org.chuangkou.exam.appeal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AppealRows extends GenericRepository<AppealRows.AppealRow, String> {
    @MappedEntity("exam_appeal")
    record AppealRow(
            @Id String id,
            String exam,
            String attempt,
            String slot,
            String candidate,
            String words,
            Instant madeAt,
            String state,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            String reason) {
        Appeal appeal() {
            return new Appeal(
                    id,
                    exam,
                    attempt,
                    slot,
                    candidate,
                    words,
                    madeAt,
                    Appeal.State.valueOf(state.toUpperCase(Locale.ROOT)),
                    decidedBy,
                    decidedAt,
                    reason);
        }
    }

    @Query("SELECT * FROM exam_appeal WHERE id = :id")
    Optional<AppealRow> find(String id);

    /** Keeps others from deciding it until the transaction ends. */
    @Query("SELECT * FROM exam_appeal WHERE id = :id FOR UPDATE")
    Optional<AppealRow> hold(String id);

    @Query("SELECT * FROM exam_appeal WHERE attempt = :attempt ORDER BY id")
    List<AppealRow> of(String attempt);

    /** Those that wait first, the oldest of them before the others. */
    @Query("""
            SELECT * FROM exam_appeal WHERE exam = :exam
            ORDER BY CASE WHEN state = 'open' THEN 0 ELSE 1 END, id LIMIT :size OFFSET :offset""")
    List<AppealRow> ofExam(String exam, int offset, int size);

    @Query("SELECT COUNT(*) FROM exam_appeal WHERE exam = :exam")
    int count(String exam);

    @Query("SELECT COUNT(*) FROM exam_appeal WHERE exam = :exam AND state = 'open'")
    int countOpen(String exam);

    @Query("""
            INSERT INTO exam_appeal (id, exam, attempt, slot, candidate, words, made_at, state, decided_by, decided_at, reason)
            VALUES (:id, :exam, :attempt, :slot, :candidate, :words, :madeAt, :state, :decidedBy, :decidedAt, :reason)""")
    void insert(List<AppealRow> rows);

    @Query("""
            UPDATE exam_appeal SET state = :state, decided_by = :by, decided_at = :at, reason = :reason
            WHERE id = :id""")
    void decide(String id, String state, String by, Instant at, String reason);
}
