CREATE TABLE set_up (
    id          INT         NOT NULL PRIMARY KEY,
    code_hash   CHAR(64)    NOT NULL,
    valid_until DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
