CREATE TABLE question_step (
    id       CHAR(26)      NOT NULL PRIMARY KEY,
    question VARCHAR(64)   NOT NULL,
    version  INT           NOT NULL,
    step     VARCHAR(16)   NOT NULL,
    actor    VARCHAR(64)   NOT NULL,
    reason   VARCHAR(2000) NOT NULL,
    at       DATETIME(6)   NOT NULL,
    INDEX question_step_question (question)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
