package org.chuangkou.exam.report;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Running sums of each question over all graded attempts that were released. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StatisticsRows extends GenericRepository<StatisticsRows.StatisticsRow, String> {
    @MappedEntity("question_statistics")
    record StatisticsRow(@Id String question, long answers, long sumX, long sumXx, long sumR, long sumRr, long sumXr) {
        static StatisticsRow of(String question, Sums sums) {
            return new StatisticsRow(question, sums.n(), sums.x(), sums.xx(), sums.r(), sums.rr(), sums.xr());
        }

        Sums sums() {
            return new Sums(answers, sumX, sumXx, sumR, sumRr, sumXr);
        }
    }

    @Query("SELECT * FROM question_statistics WHERE question IN (:questions)")
    List<StatisticsRow> of(Collection<String> questions);

    @Query("""
            INSERT INTO question_statistics (question, answers, sum_x, sum_xx, sum_r, sum_rr, sum_xr)
            VALUES (:question, :answers, :sumX, :sumXx, :sumR, :sumRr, :sumXr)
            ON DUPLICATE KEY UPDATE answers = answers + VALUES(answers),
                sum_x = sum_x + VALUES(sum_x), sum_xx = sum_xx + VALUES(sum_xx), sum_r = sum_r + VALUES(sum_r),
                sum_rr = sum_rr + VALUES(sum_rr), sum_xr = sum_xr + VALUES(sum_xr)""")
    void add(List<StatisticsRow> rows);
}
