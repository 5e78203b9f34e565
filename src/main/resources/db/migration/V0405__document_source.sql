CREATE TABLE document_source (
    code       VARCHAR(64) NOT NULL PRIMARY KEY,
    origin     VARCHAR(32) NOT NULL,
    body       LONGTEXT    NOT NULL,
    hash       CHAR(32)    NOT NULL,
    updated_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
