CREATE TABLE exam_candidate (
    exam          VARCHAR(64) NOT NULL,
    candidate     VARCHAR(64) NOT NULL,
    place         INT         NOT NULL,
    extra_minutes INT         NOT NULL,
    added_by      VARCHAR(64) NOT NULL,
    added_at      DATETIME(6) NOT NULL,
    PRIMARY KEY (exam, candidate),
    INDEX exam_candidate_own (candidate, added_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
