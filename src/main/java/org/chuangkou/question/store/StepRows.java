package org.chuangkou.question.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StepRows extends GenericRepository<StepRows.StepRow, String> {
    @MappedEntity("question_step")
    record StepRow(@Id String id, String question, int version, String step, String actor, String reason, Instant at) {}

    @Query("SELECT * FROM question_step WHERE question = :question ORDER BY id")
    List<StepRow> of(String question);

    @Query("""
            INSERT INTO question_step (id, question, version, step, actor, reason, at)
            VALUES (:id, :question, :version, :step, :actor, :reason, :at)""")
    void insert(List<StepRow> rows);
}
