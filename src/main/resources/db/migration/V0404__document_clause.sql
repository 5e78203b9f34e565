CREATE TABLE document_clause (
    code    VARCHAR(64)  NOT NULL,
    version INT          NOT NULL,
    clause  VARCHAR(128) NOT NULL,
    hash    CHAR(32)     NOT NULL,
    PRIMARY KEY (code, version, clause)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
