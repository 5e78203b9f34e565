CREATE TABLE outbox_checkpoint (
    consumer VARCHAR(64) NOT NULL PRIMARY KEY,
    sequence BIGINT      NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
