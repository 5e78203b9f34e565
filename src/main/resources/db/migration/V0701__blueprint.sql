CREATE TABLE blueprint (
    slug       VARCHAR(64)  NOT NULL,
    version    INT          NOT NULL,
    title      VARCHAR(200) NOT NULL,
    level      INT          NOT NULL,
    body       LONGTEXT     NOT NULL,
    author     VARCHAR(64)  NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (slug, version)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
