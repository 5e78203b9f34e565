CREATE TABLE terminal_wrong_code (
    id CHAR(26)    NOT NULL PRIMARY KEY,
    at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
