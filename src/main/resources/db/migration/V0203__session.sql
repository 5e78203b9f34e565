CREATE TABLE session (
    token_hash CHAR(64)     NOT NULL PRIMARY KEY,
    id         CHAR(26)     NOT NULL,
    username   VARCHAR(64)  NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    expires_at DATETIME(6)  NOT NULL,
    last_seen  DATETIME(6)  NOT NULL,
    locked     BOOLEAN      NOT NULL,
    wrong_pins INT          NOT NULL,
    address    VARCHAR(64)  NOT NULL,
    agent      VARCHAR(255) NOT NULL,
    KEY session_username (username)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
