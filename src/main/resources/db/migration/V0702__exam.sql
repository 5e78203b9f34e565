CREATE TABLE exam (
    id                VARCHAR(64)  NOT NULL PRIMARY KEY,
    kind              VARCHAR(16)  NOT NULL,
    title             VARCHAR(200) NOT NULL,
    blueprint         VARCHAR(64)  NOT NULL,
    blueprint_version INT          NOT NULL,
    level             INT          NOT NULL,
    opens_at          DATETIME(6)  NULL,
    closes_at         DATETIME(6)  NULL,
    minutes           INT          NOT NULL,
    pass_mark         INT          NOT NULL,
    author            VARCHAR(64)  NOT NULL,
    created_at        DATETIME(6)  NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
