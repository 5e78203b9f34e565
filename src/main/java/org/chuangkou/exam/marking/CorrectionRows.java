package org.chuangkou.exam.marking;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Corrections of exams: lines are only added, and noted as applied to all attempts. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CorrectionRows extends GenericRepository<CorrectionRows.CorrectionRow, String> {
    @MappedEntity("exam_correction")
    record CorrectionRow(
            @Id String id,
            String exam,
            String question,
            int version,
            int part,
            String kind,
            String answers,
            String reason,
            String digest,
            String author,
            Instant madeAt,
            @Nullable Instant appliedAt) {}

    @Query("SELECT * FROM exam_correction WHERE exam = :exam ORDER BY id")
    List<CorrectionRow> of(String exam);

    @Query("""
            INSERT INTO exam_correction
                (id, exam, question, version, part, kind, answers, reason, digest, author, made_at, applied_at)
            VALUES (:id, :exam, :question, :version, :part, :kind, :answers, :reason, :digest, :author, :madeAt,
                    :appliedAt)""")
    void insert(List<CorrectionRow> rows);

    @Query("SELECT DISTINCT exam FROM exam_correction WHERE applied_at IS NULL AND made_at < :before")
    List<String> unapplied(Instant before);

    @Query("UPDATE exam_correction SET applied_at = :at WHERE exam = :exam AND id <= :last AND applied_at IS NULL")
    void applied(String exam, String last, Instant at);
}
