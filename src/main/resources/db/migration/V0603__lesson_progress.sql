CREATE TABLE lesson_progress (
    username VARCHAR(64) NOT NULL,
    course   VARCHAR(64) NOT NULL,
    lesson   VARCHAR(64) NOT NULL,
    version  INT         NOT NULL,
    percent  INT         NOT NULL,
    seconds  INT         NOT NULL,
    passed   LONGTEXT    NOT NULL,
    first_at DATETIME(6) NOT NULL,
    seen_at  DATETIME(6) NOT NULL,
    done_at  DATETIME(6) NULL,
    PRIMARY KEY (username, course, lesson)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
