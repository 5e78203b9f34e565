CREATE TABLE assessed_level (
    attempt    CHAR(26)    NOT NULL,
    fact       BIGINT      NOT NULL,
    candidate  VARCHAR(64) NOT NULL,
    level      INT         NOT NULL,
    exam       VARCHAR(64) NOT NULL,
    granted_at DATETIME(6) NOT NULL,
    revoked_by BIGINT      NULL,
    revoked_at DATETIME(6) NULL,
    reason     VARCHAR(16) NULL,
    PRIMARY KEY (attempt, fact),
    KEY assessed_level_candidate (candidate, granted_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
