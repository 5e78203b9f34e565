CREATE TABLE question_version (
    question   VARCHAR(64) NOT NULL,
    version    INT         NOT NULL,
    body       LONGTEXT    NOT NULL,
    author     VARCHAR(64) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (question, version)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
