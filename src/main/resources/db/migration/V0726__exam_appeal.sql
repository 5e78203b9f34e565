CREATE TABLE exam_appeal (
    id         CHAR(26)      NOT NULL PRIMARY KEY,
    exam       VARCHAR(64)   NOT NULL,
    attempt    CHAR(26)      NOT NULL,
    slot       VARCHAR(16)   NOT NULL,
    candidate  VARCHAR(64)   NOT NULL,
    words      VARCHAR(2000) NOT NULL,
    made_at    DATETIME(6)   NOT NULL,
    state      VARCHAR(16)   NOT NULL,
    decided_by VARCHAR(64)   NULL,
    decided_at DATETIME(6)   NULL,
    reason     VARCHAR(2000) NOT NULL,
    UNIQUE KEY exam_appeal_slot (attempt, slot),
    INDEX exam_appeal_exam (exam, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
