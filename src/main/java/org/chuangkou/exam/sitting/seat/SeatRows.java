package org.chuangkou.exam.sitting.seat;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SeatRows extends GenericRepository<SeatRows.SeatRow, String> {
    @MappedEntity("exam_seat")
    record SeatRow(
            @Id String exam,
            String candidate,
            @Nullable String label,
            @Nullable String checkedBy,
            @Nullable Instant checkedAt,
            @Nullable Instant admittedAt,
            @Nullable String barred,
            @Nullable String barredReason,
            int extraSeconds,
            int resits,
            @Nullable String codeHash,
            @Nullable Instant codeUntil,
            int codeTries) {

        static SeatRow plain(String exam, String candidate, @Nullable String label) {
            return new SeatRow(exam, candidate, label, null, null, null, null, null, 0, 0, null, null, 0);
        }

        Seat seat() {
            return new Seat(
                    exam,
                    candidate,
                    label,
                    checkedAt,
                    admittedAt,
                    barred == null ? null : Seat.Bar.valueOf(barred.toUpperCase(Locale.ROOT)),
                    barredReason,
                    extraSeconds,
                    resits);
        }
    }

    @Query("SELECT * FROM exam_seat WHERE exam = :exam AND candidate = :candidate")
    Optional<SeatRow> find(String exam, String candidate);

    @Query("SELECT * FROM exam_seat WHERE exam = :exam")
    List<SeatRow> of(String exam);

    @Query("SELECT * FROM exam_seat WHERE exam = :exam AND candidate IN (:candidates)")
    List<SeatRow> of(String exam, Collection<String> candidates);

    /** Rows appear when they are first needed. */
    @Query("""
            INSERT INTO exam_seat (exam, candidate, label) VALUES (:exam, :candidate, :label)
            ON DUPLICATE KEY UPDATE candidate = VALUES(candidate)""")
    void ensure(List<SeatRow> rows);

    @Query("""
            INSERT INTO exam_seat (exam, candidate, label) VALUES (:exam, :candidate, :label)
            ON DUPLICATE KEY UPDATE label = VALUES(label)""")
    void label(List<SeatRow> rows);

    @Query("UPDATE exam_seat SET checked_by = :by, checked_at = :at WHERE exam = :exam AND candidate IN (:candidates)")
    void check(String exam, Collection<String> candidates, String by, Instant at);

    @Query("UPDATE exam_seat SET admitted_at = :at WHERE exam = :exam AND candidate IN (:candidates)")
    void admit(String exam, Collection<String> candidates, Instant at);

    @Query("""
            UPDATE exam_seat SET extra_seconds = extra_seconds + :seconds
            WHERE exam = :exam AND candidate IN (:candidates)""")
    void extend(String exam, Collection<String> candidates, int seconds);

    @Query("""
            UPDATE exam_seat SET barred = :bar, barred_reason = :reason
            WHERE exam = :exam AND candidate IN (:candidates)""")
    void bar(String exam, Collection<String> candidates, @Nullable String bar, @Nullable String reason);

    @Query("UPDATE exam_seat SET resits = resits + 1 WHERE exam = :exam AND candidate IN (:candidates)")
    void grant(String exam, Collection<String> candidates);

    @Query("""
            UPDATE exam_seat SET code_hash = :hash, code_until = :until, code_tries = 0
            WHERE exam = :exam AND candidate = :candidate""")
    void putCode(String exam, String candidate, String hash, Instant until);

    @Query("""
            UPDATE exam_seat SET code_tries = code_tries + 1
            WHERE exam = :exam AND candidate = :candidate AND code_hash IS NOT NULL AND code_until > :now
              AND code_tries < :most""")
    int takeTry(String exam, String candidate, Instant now, int most);

    @Query("""
            UPDATE exam_seat SET code_hash = NULL
            WHERE exam = :exam AND candidate = :candidate AND code_hash = :hash""")
    int useCode(String exam, String candidate, String hash);
}
