package org.chuangkou.certification;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.chuangkou.certification.AssessedLevel.Reason;
import org.chuangkou.certification.AssessedLevel.Revocation;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AssessedRows extends GenericRepository<AssessedRows.AssessedRow, String> {
    @MappedEntity("assessed_level")
    record AssessedRow(
            String attempt,
            long fact,
            String candidate,
            int level,
            String exam,
            Instant grantedAt,
            @Nullable Long revokedBy,
            @Nullable Instant revokedAt,
            @Nullable String reason) {

        static AssessedRow of(AssessedLevel level) {
            Revocation revocation = level.revocation();
            return new AssessedRow(
                    level.attempt(),
                    level.fact(),
                    level.candidate(),
                    level.level(),
                    level.exam(),
                    level.grantedAt(),
                    revocation == null ? null : revocation.fact(),
                    revocation == null ? null : revocation.at(),
                    revocation == null ? null : revocation.reason().word());
        }

        AssessedLevel assessed() {
            Revocation revocation = revokedBy == null || revokedAt == null || reason == null
                    ? null
                    : new Revocation(revokedBy, revokedAt, Reason.valueOf(reason.toUpperCase(Locale.ROOT)));
            return new AssessedLevel(attempt, fact, candidate, level, exam, grantedAt, revocation);
        }
    }

    @Query("SELECT * FROM assessed_level WHERE attempt = :attempt ORDER BY fact")
    List<AssessedRow> ofAttempt(String attempt);

    @Query(
            "SELECT * FROM assessed_level WHERE candidate IN (:candidates) ORDER BY candidate, granted_at DESC, fact DESC")
    List<AssessedRow> of(Collection<String> candidates);

    @Query("""
            INSERT INTO assessed_level (attempt, fact, candidate, level, exam, granted_at, revoked_by, revoked_at, reason)
            VALUES (:attempt, :fact, :candidate, :level, :exam, :grantedAt, :revokedBy, :revokedAt, :reason)
            ON DUPLICATE KEY UPDATE revoked_by = :revokedBy, revoked_at = :revokedAt, reason = :reason""")
    void put(AssessedRow row);
}
