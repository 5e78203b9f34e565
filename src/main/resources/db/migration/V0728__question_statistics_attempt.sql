CREATE TABLE question_statistics_attempt (
    attempt CHAR(26) NOT NULL PRIMARY KEY,
    body    LONGTEXT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
