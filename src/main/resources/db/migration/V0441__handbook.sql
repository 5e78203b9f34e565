CREATE TABLE handbook (
    id           CHAR(26)     NOT NULL PRIMARY KEY,
    scope        VARCHAR(16)  NOT NULL,
    subject      VARCHAR(200) NOT NULL,
    title        VARCHAR(500) NOT NULL,
    place        VARCHAR(500) NOT NULL,
    since        CHAR(26)     NULL,
    author       VARCHAR(64)  NOT NULL,
    author_name  VARCHAR(128) NOT NULL,
    job          CHAR(26)     NOT NULL,
    requested_at DATETIME(6)  NOT NULL,
    printed_at   DATETIME(6)  NULL,
    guides       INT          NULL,
    pages        INT          NULL,
    file         CHAR(26)     NULL,
    INDEX handbook_scope (scope, subject, printed_at),
    INDEX handbook_requested (requested_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
