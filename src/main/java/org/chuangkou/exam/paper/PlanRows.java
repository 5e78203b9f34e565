package org.chuangkou.exam.paper;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanRows extends GenericRepository<PlanRows.PlanRow, String> {
    /**
     * What decides an exam's papers.
     *
     * @param seed sealed
     * @param input the plan as it is committed to, compressed (gzip)
     * @param job that builds the papers, empty when each is made as its candidate begins
     */
    @MappedEntity("exam_plan")
    record PlanRow(
            @Id String exam,
            String algorithm,
            String commitment,
            String seed,
            byte[] input,
            String job,
            Instant plannedAt,
            @Nullable Instant builtAt,
            @Nullable String report) {}

    /** Without seed and plan. */
    @MappedEntity("exam_plan")
    record StatusRow(
            String commitment,
            String job,
            Instant plannedAt,
            @Nullable Instant builtAt,
            @Nullable String report) {}

    @Query("SELECT commitment, job, planned_at, built_at, report FROM exam_plan WHERE exam = :exam")
    Optional<StatusRow> status(String exam);

    @Query("SELECT * FROM exam_plan WHERE exam = :exam")
    Optional<PlanRow> find(String exam);

    @Query("""
            INSERT INTO exam_plan (exam, algorithm, commitment, seed, input, job, planned_at, built_at, report)
            VALUES (:exam, :algorithm, :commitment, :seed, :input, :job, :plannedAt, :builtAt, :report)""")
    void insert(
            String exam,
            String algorithm,
            String commitment,
            String seed,
            byte[] input,
            String job,
            Instant plannedAt,
            @Nullable Instant builtAt,
            @Nullable String report);

    @Query("UPDATE exam_plan SET built_at = :at, report = :report WHERE exam = :exam")
    void built(String exam, Instant at, String report);

    @Query("DELETE FROM exam_plan WHERE exam = :exam AND built_at IS NULL")
    void forget(String exam);
}
