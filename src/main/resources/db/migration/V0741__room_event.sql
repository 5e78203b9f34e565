CREATE TABLE room_event (
    id        CHAR(26)     NOT NULL PRIMARY KEY,
    exam      VARCHAR(64)  NOT NULL,
    candidate VARCHAR(64)  NULL,
    what      VARCHAR(32)  NOT NULL,
    reason    VARCHAR(500) NOT NULL,
    seconds   INT          NULL,
    username  VARCHAR(64)  NOT NULL,
    at        DATETIME(6)  NOT NULL,
    INDEX room_event_exam (exam, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
