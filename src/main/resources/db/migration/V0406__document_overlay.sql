CREATE TABLE document_overlay (
    id             CHAR(26)     NOT NULL PRIMARY KEY,
    code           VARCHAR(64)  NOT NULL,
    clause         VARCHAR(128) NOT NULL,
    content        LONGTEXT     NULL,
    source_hash    CHAR(32)     NULL,
    effective_from DATETIME(6)  NOT NULL,
    author         VARCHAR(64)  NOT NULL,
    note           VARCHAR(500) NOT NULL,
    created_at     DATETIME(6)  NOT NULL,
    ended_at       DATETIME(6)  NULL,
    ended_why      VARCHAR(32)  NULL,
    KEY document_overlay_code (code, ended_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
