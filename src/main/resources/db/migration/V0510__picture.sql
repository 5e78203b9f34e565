CREATE TABLE picture (
    id         CHAR(32)    NOT NULL PRIMARY KEY,
    type       VARCHAR(16) NOT NULL,
    width      INT         NOT NULL,
    height     INT         NOT NULL,
    size       INT         NOT NULL,
    created_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
