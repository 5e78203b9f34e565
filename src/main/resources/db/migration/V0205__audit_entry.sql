CREATE TABLE audit_entry (
    sequence BIGINT       NOT NULL PRIMARY KEY,
    at       DATETIME(6)  NOT NULL,
    actor    VARCHAR(64)  NOT NULL,
    action   VARCHAR(64)  NOT NULL,
    subject  VARCHAR(255) NOT NULL,
    details  LONGTEXT     NOT NULL,
    address  VARCHAR(64)  NOT NULL,
    hash     CHAR(64)     NOT NULL,
    KEY audit_entry_actor (actor, sequence),
    KEY audit_entry_action (action, sequence)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
