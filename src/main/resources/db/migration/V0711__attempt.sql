CREATE TABLE attempt (
    id         CHAR(26)    NOT NULL PRIMARY KEY,
    exam       VARCHAR(64) NOT NULL,
    candidate  VARCHAR(64) NOT NULL,
    paper      INT         NOT NULL,
    state      VARCHAR(16) NOT NULL,
    started_at DATETIME(6) NOT NULL,
    ends_at    DATETIME(6) NOT NULL,
    ended_at   DATETIME(6) NULL,
    UNIQUE KEY attempt_paper (exam, candidate, paper),
    INDEX attempt_candidate (candidate, started_at),
    INDEX attempt_running (state, ends_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
