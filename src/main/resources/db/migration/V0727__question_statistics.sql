CREATE TABLE question_statistics (
    question VARCHAR(64) NOT NULL PRIMARY KEY,
    answers  BIGINT      NOT NULL,
    sum_x    BIGINT      NOT NULL,
    sum_xx   BIGINT      NOT NULL,
    sum_r    BIGINT      NOT NULL,
    sum_rr   BIGINT      NOT NULL,
    sum_xr   BIGINT      NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
