CREATE TABLE lesson (
    course     VARCHAR(64)  NOT NULL,
    slug       VARCHAR(64)  NOT NULL,
    version    INT          NOT NULL,
    title      VARCHAR(255) NOT NULL,
    minutes    INT          NOT NULL,
    body       LONGTEXT     NOT NULL,
    cites      LONGTEXT     NOT NULL,
    checks     LONGTEXT     NOT NULL,
    hash       CHAR(32)     NOT NULL,
    origin     VARCHAR(64)  NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (course, slug, version)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
