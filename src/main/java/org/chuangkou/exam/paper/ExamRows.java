package org.chuangkou.exam.paper;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chuangkou.exam.blueprint.ExamKind;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ExamRows extends GenericRepository<ExamRows.ExamRow, String> {
    @MappedEntity("exam")
    record ExamRow(
            @Id String id,
            String kind,
            String title,
            String blueprint,
            int blueprintVersion,
            int level,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            int minutes,
            int passMark,
            String author,
            Instant createdAt) {

        Exam exam() {
            return new Exam(
                    id,
                    ExamKind.called(kind).orElseThrow(),
                    title,
                    blueprint,
                    blueprintVersion,
                    level,
                    opensAt,
                    closesAt,
                    minutes,
                    passMark);
        }
    }

    @Query("SELECT * FROM exam WHERE id = :id")
    Optional<ExamRow> find(String id);

    @Query("SELECT * FROM exam WHERE kind = 'mock' ORDER BY level DESC, id")
    List<ExamRow> mocks();

    /** Puts an exam in the place of the one with its id. */
    @Query("""
            INSERT INTO exam (id, kind, title, blueprint, blueprint_version, level, opens_at, closes_at, minutes,
                              pass_mark, author, created_at)
            VALUES (:id, :kind, :title, :blueprint, :blueprintVersion, :level, :opensAt, :closesAt, :minutes,
                    :passMark, :author, :createdAt)
            ON DUPLICATE KEY UPDATE title = :title, blueprint = :blueprint, blueprint_version = :blueprintVersion,
                level = :level, opens_at = :opensAt, closes_at = :closesAt, minutes = :minutes, pass_mark = :passMark""")
    void put(
            String id,
            String kind,
            String title,
            String blueprint,
            int blueprintVersion,
            int level,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            int minutes,
            int passMark,
            String author,
            Instant createdAt);
}
