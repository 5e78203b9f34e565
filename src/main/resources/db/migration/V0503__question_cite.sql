CREATE TABLE question_cite (
    question      VARCHAR(64)  NOT NULL,
    version       INT          NOT NULL,
    item          VARCHAR(64)  NOT NULL,
    clause        VARCHAR(128) NOT NULL,
    guide_version INT          NOT NULL,
    hash          VARCHAR(32)  NOT NULL,
    PRIMARY KEY (question, version, item, clause),
    INDEX question_cite_item (item, clause)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
