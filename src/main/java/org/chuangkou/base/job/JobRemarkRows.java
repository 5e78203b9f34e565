package org.chuangkou.base.job;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JobRemarkRows extends GenericRepository<JobRemark, String> {

    @Query("""
            INSERT INTO job_remark (job, number, severity, sheet, line_number, column_name, message)
            VALUES (:job, :number, :severity, :sheet, :lineNumber, :columnName, :message)""")
    void insert(List<JobRemark> remarks);

    /** The number that the next remark of a job has; found at the end of the key, however many there are. */
    @Query("SELECT COALESCE(MAX(number) + 1, 0) FROM job_remark WHERE job = :job")
    int next(String job);

    @Query("SELECT COUNT(*) FROM job_remark WHERE job = :job AND severity = :severity")
    int count(String job, String severity);

    @Query("""
            SELECT job, number, severity, sheet, line_number, column_name, message FROM job_remark
            WHERE job = :job AND severity = :severity ORDER BY number LIMIT :size OFFSET :offset""")
    List<JobRemark> list(String job, String severity, int offset, int size);
}
