CREATE TABLE document_alias (
    alias VARCHAR(64) NOT NULL PRIMARY KEY,
    code  VARCHAR(64) NOT NULL,
    KEY document_alias_code (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
