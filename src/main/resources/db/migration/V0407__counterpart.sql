CREATE TABLE counterpart (
    code       VARCHAR(64) NOT NULL PRIMARY KEY,
    ours       VARCHAR(64) NOT NULL,
    author     VARCHAR(64) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    KEY counterpart_ours (ours)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
