CREATE TABLE answer (
    attempt  CHAR(26)    NOT NULL,
    slot     VARCHAR(16) NOT NULL,
    seq      BIGINT      NOT NULL,
    response LONGTEXT    NOT NULL,
    saved_at DATETIME(6) NOT NULL,
    PRIMARY KEY (attempt, slot)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
