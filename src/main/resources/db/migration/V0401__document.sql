CREATE TABLE document (
    code       VARCHAR(64)  NOT NULL PRIMARY KEY,
    kind       VARCHAR(8)   NOT NULL,
    newest     INT          NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    KEY document_kind (kind, code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
