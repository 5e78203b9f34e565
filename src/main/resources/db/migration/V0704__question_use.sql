CREATE TABLE question_use (
    question VARCHAR(64) NOT NULL PRIMARY KEY,
    papers   INT         NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
