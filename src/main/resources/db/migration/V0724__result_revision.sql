CREATE TABLE result_revision (
    attempt     CHAR(26)    NOT NULL,
    revision    INT         NOT NULL,
    hundredths  INT         NOT NULL,
    of_points   INT         NOT NULL,
    passed      BOOLEAN     NOT NULL,
    body        LONGTEXT    NOT NULL,
    marked_at   DATETIME(6) NOT NULL,
    replaced_at DATETIME(6) NOT NULL,
    PRIMARY KEY (attempt, revision)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
