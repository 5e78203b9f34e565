CREATE TABLE exam_seat (
    exam          VARCHAR(64)  NOT NULL,
    candidate     VARCHAR(64)  NOT NULL,
    label         VARCHAR(32)  NULL,
    checked_by    VARCHAR(64)  NULL,
    checked_at    DATETIME(6)  NULL,
    admitted_at   DATETIME(6)  NULL,
    barred        VARCHAR(16)  NULL,
    barred_reason VARCHAR(500) NULL,
    extra_seconds INT          NOT NULL DEFAULT 0,
    resits        INT          NOT NULL DEFAULT 0,
    code_hash     CHAR(64)     NULL,
    code_until    DATETIME(6)  NULL,
    code_tries    INT          NOT NULL DEFAULT 0,
    PRIMARY KEY (exam, candidate)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
