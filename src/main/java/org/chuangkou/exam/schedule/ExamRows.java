package org.chuangkou.exam.schedule;

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
import org.chuangkou.base.Actor;
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
            Instant createdAt,
            @Nullable Integer lateMinutes,
            boolean byHand,
            boolean oneDevice,
            String addresses,
            @Nullable Instant begunAt,
            @Nullable Instant releasedAt) {

        static ExamRow of(Exam exam, Instant createdAt) {
            return new ExamRow(
                    exam.id(),
                    exam.kind().word(),
                    exam.title(),
                    exam.blueprint(),
                    exam.blueprintVersion(),
                    exam.level(),
                    exam.opensAt(),
                    exam.closesAt(),
                    exam.minutes(),
                    exam.passMark(),
                    exam.author() == null ? Actor.SERVICE.username() : exam.author(),
                    createdAt,
                    exam.rules().lateMinutes(),
                    exam.rules().byHand(),
                    exam.rules().oneDevice(),
                    String.join(" ", exam.rules().addresses()),
                    exam.begunAt(),
                    exam.releasedAt());
        }

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
                    passMark,
                    new Rules(
                            lateMinutes,
                            byHand,
                            oneDevice,
                            addresses.isEmpty() ? List.of() : List.of(addresses.split(" "))),
                    author.equals(Actor.SERVICE.username()) ? null : author,
                    begunAt,
                    releasedAt);
        }
    }

    @Query("SELECT * FROM exam WHERE id = :id")
    Optional<ExamRow> find(String id);

    /** Keeps others from planning, beginning or releasing it until the transaction ends. */
    @Query("SELECT * FROM exam WHERE id = :id FOR UPDATE")
    Optional<ExamRow> hold(String id);

    @Query("SELECT * FROM exam WHERE id IN (:ids)")
    List<ExamRow> all(Collection<String> ids);

    /** Those that stand open to everybody. */
    @Query("SELECT * FROM exam WHERE kind = 'mock' AND author = '-' ORDER BY level DESC, id")
    List<ExamRow> standing();

    /** Those that somebody set up, the newest first. */
    @Query("SELECT * FROM exam WHERE author <> '-' ORDER BY created_at DESC, id DESC LIMIT :size OFFSET :offset")
    List<ExamRow> setUp(int offset, int size);

    @Query("SELECT COUNT(*) FROM exam WHERE author <> '-'")
    int countSetUp();

    /** Puts an exam in the place of the one with its id; what has become of that one stays. */
    @Query("""
            INSERT INTO exam (id, kind, title, blueprint, blueprint_version, level, opens_at, closes_at, minutes,
                              pass_mark, author, created_at, late_minutes, by_hand, one_device, addresses)
            VALUES (:id, :kind, :title, :blueprint, :blueprintVersion, :level, :opensAt, :closesAt, :minutes,
                    :passMark, :author, :createdAt, :lateMinutes, :byHand, :oneDevice, :addresses)
            ON DUPLICATE KEY UPDATE title = :title, blueprint = :blueprint, blueprint_version = :blueprintVersion,
                level = :level, opens_at = :opensAt, closes_at = :closesAt, minutes = :minutes, pass_mark = :passMark""")
    void put(List<ExamRow> rows);

    @Query("UPDATE exam SET begun_at = :at WHERE id = :id")
    void begin(String id, Instant at);

    @Query("UPDATE exam SET released_at = :at WHERE id = :id AND released_at IS NULL")
    void release(String id, Instant at);
}
