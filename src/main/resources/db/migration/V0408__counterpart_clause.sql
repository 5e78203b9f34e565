CREATE TABLE counterpart_clause (
    code        VARCHAR(64)  NOT NULL,
    clause      VARCHAR(128) NOT NULL,
    ours_clause VARCHAR(128) NOT NULL,
    PRIMARY KEY (code, clause)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
