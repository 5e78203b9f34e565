package org.chuangkou.exam.sitting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.chuangkou.exam.sitting.AnswerLogRows.LogRow;
import org.chuangkou.exam.sitting.AnswerRows.AnswerRow;

/** Reads answers after the event: of many attempts at once, and how one came about. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AnsweredRows extends GenericRepository<AnswerRow, String> {
    @Query("SELECT * FROM answer WHERE attempt IN (:attempts)")
    List<AnswerRow> of(Collection<String> attempts);

    @Query("SELECT * FROM answer_log WHERE attempt = :attempt ORDER BY saved_at, slot, seq")
    List<LogRow> log(String attempt);
}
