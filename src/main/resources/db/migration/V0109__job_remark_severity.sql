CREATE INDEX job_remark_severity ON job_remark (job, severity, number)
