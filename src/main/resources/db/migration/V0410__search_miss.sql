CREATE TABLE search_miss (
    words VARCHAR(200) NOT NULL,
    day   DATE         NOT NULL,
    times INT          NOT NULL,
    PRIMARY KEY (words, day)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
