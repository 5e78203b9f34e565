CREATE TABLE question_column (
    heading VARCHAR(100) NOT NULL PRIMARY KEY,
    field   VARCHAR(32)  NOT NULL,
    author  VARCHAR(64)  NOT NULL,
    at      DATETIME(6)  NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
