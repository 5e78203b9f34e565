CREATE TABLE terminal (
    id            CHAR(26)     NOT NULL PRIMARY KEY,
    name          VARCHAR(128) NOT NULL,
    place         VARCHAR(64)  NULL,
    hall_window   VARCHAR(64)  NULL,
    code_hash     CHAR(64)     NULL,
    code_until    DATETIME(6)  NULL,
    token_hash    CHAR(64)     NULL,
    created_at    DATETIME(6)  NOT NULL,
    registered_at DATETIME(6)  NULL,
    revoked_at    DATETIME(6)  NULL,
    UNIQUE KEY terminal_token (token_hash),
    UNIQUE KEY terminal_code (code_hash)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
