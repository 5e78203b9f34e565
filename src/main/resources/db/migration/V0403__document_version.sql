CREATE TABLE document_version (
    code           VARCHAR(64)  NOT NULL,
    version        INT          NOT NULL,
    effective_from DATETIME(6)  NOT NULL,
    name           VARCHAR(500) NOT NULL,
    body           LONGTEXT     NOT NULL,
    hash           CHAR(32)     NOT NULL,
    author         VARCHAR(64)  NOT NULL,
    origin         VARCHAR(32)  NOT NULL,
    note           VARCHAR(500) NOT NULL,
    created_at     DATETIME(6)  NOT NULL,
    PRIMARY KEY (code, version),
    KEY document_version_force (effective_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
