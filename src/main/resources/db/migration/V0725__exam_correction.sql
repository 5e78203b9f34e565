CREATE TABLE exam_correction (
    id         CHAR(26)     NOT NULL PRIMARY KEY,
    exam       VARCHAR(64)  NOT NULL,
    question   VARCHAR(64)  NOT NULL,
    version    INT          NOT NULL,
    part       INT          NOT NULL,
    kind       VARCHAR(16)  NOT NULL,
    answers    LONGTEXT     NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    digest     CHAR(64)     NOT NULL,
    author     VARCHAR(64)  NOT NULL,
    made_at    DATETIME(6)  NOT NULL,
    applied_at DATETIME(6)  NULL,
    INDEX exam_correction_exam (exam, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
