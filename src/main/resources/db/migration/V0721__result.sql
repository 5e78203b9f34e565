CREATE TABLE result (
    attempt    CHAR(26)    NOT NULL PRIMARY KEY,
    hundredths INT         NOT NULL,
    of_points  INT         NOT NULL,
    passed     BOOLEAN     NOT NULL,
    body       LONGTEXT    NOT NULL,
    marked_at  DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
