CREATE TABLE exam_plan (
    exam       VARCHAR(64)  NOT NULL PRIMARY KEY,
    algorithm  VARCHAR(64)  NOT NULL,
    commitment CHAR(64)     NOT NULL,
    seed       VARCHAR(512) NOT NULL,
    input      LONGBLOB     NOT NULL,
    job        VARCHAR(26)  NOT NULL,
    planned_at DATETIME(6)  NOT NULL,
    built_at   DATETIME(6)  NULL,
    report     LONGTEXT     NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
