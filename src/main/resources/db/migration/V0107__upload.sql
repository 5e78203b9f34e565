CREATE TABLE upload (
    id         CHAR(26)     NOT NULL PRIMARY KEY,
    name       VARCHAR(255) NOT NULL,
    size       BIGINT       NOT NULL,
    sha256     CHAR(64)     NOT NULL,
    author     VARCHAR(64)  NOT NULL,
    created_at DATETIME(6)  NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
