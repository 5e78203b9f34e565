CREATE TABLE search_proposal_settled (
    words    VARCHAR(60) NOT NULL,
    code     VARCHAR(64) NOT NULL,
    accepted BOOLEAN     NOT NULL,
    username VARCHAR(64) NOT NULL,
    at       DATETIME(6) NOT NULL,
    PRIMARY KEY (words, code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
