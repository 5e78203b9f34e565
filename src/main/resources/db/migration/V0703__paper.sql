CREATE TABLE paper (
    exam      VARCHAR(64) NOT NULL,
    candidate VARCHAR(64) NOT NULL,
    number    INT         NOT NULL,
    body      LONGTEXT    NOT NULL,
    drawn_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (exam, candidate, number),
    INDEX paper_candidate (candidate, drawn_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
