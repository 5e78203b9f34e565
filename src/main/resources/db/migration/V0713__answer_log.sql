CREATE TABLE answer_log (
    attempt  CHAR(26)     NOT NULL,
    slot     VARCHAR(16)  NOT NULL,
    seq      BIGINT       NOT NULL,
    response LONGTEXT     NOT NULL,
    saved_at DATETIME(6)  NOT NULL,
    username VARCHAR(64)  NOT NULL,
    address  VARCHAR(64)  NOT NULL,
    PRIMARY KEY (attempt, slot, seq)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
