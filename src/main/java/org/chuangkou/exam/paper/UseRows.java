package org.chuangkou.exam.paper;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UseRows extends GenericRepository<UseRows.UseRow, String> {
    /** In how many papers a question stands. */
    @MappedEntity("question_use")
    record UseRow(@Id String question, int papers) {}

    @Query("SELECT * FROM question_use WHERE question IN (:questions)")
    List<UseRow> of(Collection<String> questions);

    @Query("""
            INSERT INTO question_use (question, papers) VALUES (:question, :papers)
            ON DUPLICATE KEY UPDATE papers = papers + VALUES(papers)""")
    void add(List<UseRow> rows);
}
