package org.chuangkou.question.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Questions in review of which a reviewer has written nothing since they were last approved. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ReviewRows extends GenericRepository<QuestionRow, String> {
    String OTHERS = """
            FROM question q WHERE q.state = 'in-review' AND q.author <> :reviewer AND NOT EXISTS (
                SELECT 1 FROM question_version v WHERE v.question = q.id AND v.author = :reviewer AND v.version > (
                    SELECT COALESCE(MAX(s.version), 0) FROM question_step s
                    WHERE s.question = q.id AND s.step IN ('approve', 'confirm')))
            """;

    /** What was never submitted came in review, and waits since it came. */
    @Query("SELECT q.id " + OTHERS + """
            ORDER BY COALESCE((SELECT MAX(s.at) FROM question_step s WHERE s.question = q.id AND s.step = 'submit'),
                              q.created_at), q.id
            LIMIT :most""")
    List<String> waiting(String reviewer, int most);

    @Query("SELECT COUNT(*) " + OTHERS)
    int count(String reviewer);
}
