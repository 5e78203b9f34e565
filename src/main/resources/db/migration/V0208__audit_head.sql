CREATE TABLE audit_head (
    id       INT      NOT NULL PRIMARY KEY,
    sequence BIGINT   NOT NULL,
    hash     CHAR(64) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
