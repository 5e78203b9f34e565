CREATE TABLE presence (
    exam         VARCHAR(64) NOT NULL,
    candidate    VARCHAR(64) NOT NULL,
    seen_at      DATETIME(6) NOT NULL,
    away         BOOLEAN     NOT NULL,
    times_left   INT         NOT NULL,
    saves        INT         NOT NULL,
    saves_minute INT         NOT NULL,
    address      VARCHAR(64) NOT NULL,
    moves        INT         NOT NULL,
    devices      INT         NOT NULL,
    PRIMARY KEY (exam, candidate)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
