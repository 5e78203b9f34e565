CREATE TABLE picture_chunk (
    picture CHAR(32)   NOT NULL,
    number  INT        NOT NULL,
    content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (picture, number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
