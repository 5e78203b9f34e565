CREATE TABLE outbox (
    id         CHAR(26)     NOT NULL PRIMARY KEY,
    sequence   BIGINT       NULL,
    type       VARCHAR(64)  NOT NULL,
    body       LONGTEXT     NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    UNIQUE KEY outbox_sequence (sequence)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
