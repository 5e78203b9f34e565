CREATE TABLE slip_counter (
    place VARCHAR(64) NOT NULL,
    day   DATE        NOT NULL,
    last  INT         NOT NULL,
    PRIMARY KEY (place, day)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
