CREATE TABLE course (
    slug       VARCHAR(64)  NOT NULL PRIMARY KEY,
    title      VARCHAR(255) NOT NULL,
    kind       VARCHAR(16)  NOT NULL,
    level      INT          NULL,
    hours      INT          NOT NULL,
    summary    TEXT         NOT NULL,
    lessons    TEXT         NOT NULL,
    origin     VARCHAR(64)  NOT NULL,
    changed_at DATETIME(6)  NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
