CREATE TABLE slip (
    number     VARCHAR(96) NOT NULL PRIMARY KEY,
    place      VARCHAR(64) NOT NULL,
    day        DATE        NOT NULL,
    kind       VARCHAR(16) NOT NULL,
    item       VARCHAR(64) NOT NULL,
    version    INT         NOT NULL,
    username   VARCHAR(64) NOT NULL,
    issued_at  DATETIME(6) NOT NULL,
    applicant  VARCHAR(500) NULL,
    body       LONGTEXT    NOT NULL,
    answer_by  DATE        NULL,
    answered   VARCHAR(96) NULL,
    INDEX slip_day (place, day),
    INDEX slip_waiting (place, answered, answer_by)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
