CREATE TABLE guide_opening (
    username VARCHAR(64) NOT NULL,
    code     VARCHAR(64) NOT NULL,
    day      DATE        NOT NULL,
    times    INT         NOT NULL,
    last_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (username, code, day),
    KEY guide_opening_day (day)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
