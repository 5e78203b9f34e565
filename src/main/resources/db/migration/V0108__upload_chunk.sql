CREATE TABLE upload_chunk (
    upload  CHAR(26)   NOT NULL,
    number  INT        NOT NULL,
    content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (upload, number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
