CREATE TABLE sign_in_failure (
    id       CHAR(26)    NOT NULL PRIMARY KEY,
    username VARCHAR(64) NOT NULL,
    at       DATETIME(6) NOT NULL,
    KEY sign_in_failure_username (username, at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
