CREATE TABLE calendar_day (
    day  DATE        NOT NULL PRIMARY KEY,
    kind VARCHAR(8)  NOT NULL,
    name VARCHAR(64) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
