CREATE TABLE search_opened (
    words VARCHAR(60) NOT NULL,
    code  VARCHAR(64) NOT NULL,
    mark  CHAR(1)     NOT NULL,
    day   DATE        NOT NULL,
    PRIMARY KEY (words, code, mark),
    KEY search_opened_day (day)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
