CREATE TABLE job_remark (
    job         CHAR(26)     NOT NULL,
    number      INT          NOT NULL,
    severity    VARCHAR(8)   NOT NULL,
    sheet       VARCHAR(128) NULL,
    line_number  INT          NULL,
    column_name VARCHAR(128) NULL,
    message     LONGTEXT     NOT NULL,
    PRIMARY KEY (job, number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
