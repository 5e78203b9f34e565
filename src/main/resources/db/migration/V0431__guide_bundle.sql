CREATE TABLE guide_bundle (
    slug       VARCHAR(64) NOT NULL PRIMARY KEY,
    body       LONGTEXT    NOT NULL,
    hash       CHAR(64)    NOT NULL,
    updated_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
